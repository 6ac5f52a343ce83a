// A slip that is sent without a network is kept on the device of its worker, and sent later, once: each form bears a key
// of its own, and what comes twice is the same slip.
(() => {
    "use strict";
    const {UNATTENDED} = window.parvisLive;
    const place = document.querySelector("[data-keeper]");
    if (!place) return;
    // Another who signs in on the same device sends nothing of theirs.
    const name = `slips:${place.dataset.keeper}`;
    const kept = () => JSON.parse(localStorage.getItem(name) ?? "[]");
    const show = () => {
        const all = kept();
        place.querySelector("[data-waiting]").hidden = !all.some(one => !one.refused);
        place.querySelector("[data-refused]").hidden = !all.some(one => one.refused);
    };
    const keep = all => {
        if (all.length) localStorage.setItem(name, JSON.stringify(all));
        else localStorage.removeItem(name);
        show();
    };
    const filled = values => [...values, ["_csrf", place.querySelector("input[name=_csrf]").value]];

    // Whether it arrived: whoever is signed out by now lands at the door. What is refused waits for its worker to look.
    const send = async one => {
        const answer = await fetch(place.dataset.action, {method: "POST", body: new URLSearchParams(filled(one.values)), headers: UNATTENDED});
        if (answer.status === 422 || answer.status === 404) one.refused = true;
        return answer.ok && new URL(answer.url).pathname === place.dataset.action;
    };
    let sending = false;
    const sendAll = async () => {
        if (sending || !navigator.onLine) return;
        sending = true;
        let arrived = 0;
        try {
            for (const one of kept().filter(one => !one.refused)) {
                if (await send(one)) arrived++;
                else if (!one.refused) break;
                keep(kept().flatMap(other => other.at !== one.at ? [other] : one.refused ? [one] : []));
            }
        } catch (broken) {
            // The network went again: what is kept stays.
        } finally {
            sending = false;
        }
        if (arrived) location.assign(place.dataset.action);
    };

    // Sent once more as from the form itself, so that its page says what is wrong.
    const look = event => {
        const one = kept().find(other => other.refused);
        one.values.forEach(([name, value]) => event.target.append(Object.assign(document.createElement("input"), {type: "hidden", name, value})));
        keep(kept().filter(other => other.at !== one.at));
    };

    document.querySelectorAll("#enter-slip").forEach(form => form.addEventListener("submit", event => {
        if (navigator.onLine) return;
        event.preventDefault();
        const values = [...new FormData(form)].filter(([field]) => field !== "_csrf");
        keep([...kept(), {at: crypto.randomUUID?.() ?? String(Date.now()), values}]);
        delete form.dataset.dirty;
        form.hidden = true;
        place.scrollIntoView();
    }));
    place.querySelector("[data-refused] form").addEventListener("submit", look);
    addEventListener("online", sendAll);
    show();
    sendAll();
})();
