// What a worker sends without a network is kept on their device, and sent later, once: each form bears a key of its own,
// and what comes twice is the same slip, or the same clock-in.
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
    // How long ago it was, and not when: the clock of a device may be wrong. What was refused and put right was as long ago
    // as it said, and the putting right besides.
    const ago = (before, since) => String(Number(before) + Math.round((Date.now() - since) / 1000));
    const shown = Date.now();
    const filled = one => one.values.map(([field, value]) => [field, field === "ago" ? ago(value, one.pressed) : value]);

    // Whether it arrived: whoever is signed out by now lands at the door, or has a password to choose first. What is refused
    // waits for its worker to look.
    const send = async one => {
        const body = new URLSearchParams([...filled(one), ["_csrf", place.querySelector("input[name=_csrf]").value]]);
        const answer = await fetch(one.action, {method: "POST", body, headers: UNATTENDED});
        if (answer.status === 422 || answer.status === 404) one.refused = true;
        return answer.ok && /\/(slips|clock)(\/|$)/.test(new URL(answer.url).pathname);
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
        if (arrived) location.assign(place.dataset.landing);
    };

    // Sent once more as from the form itself, so that its page says what is wrong.
    const look = event => {
        const one = kept().find(other => other.refused);
        event.target.action = one.action;
        filled(one).forEach(([name, value]) => event.target.append(Object.assign(document.createElement("input"), {type: "hidden", name, value})));
        keep(kept().filter(other => other.at !== one.at));
    };

    document.querySelectorAll("#enter-slip, #clock").forEach(form => form.addEventListener("submit", event => {
        const told = form.elements.ago;
        if (told.value) told.value = ago(told.value, shown);
        if (navigator.onLine) return;
        event.preventDefault();
        const values = [...new FormData(form)].filter(([field]) => field !== "_csrf");
        keep([...kept(), {at: crypto.randomUUID?.() ?? String(Date.now()), action: form.getAttribute("action"), pressed: Date.now(), values}]);
        delete form.dataset.dirty;
        form.hidden = true;
        place.scrollIntoView();
    }));
    place.querySelector("[data-refused] form").addEventListener("submit", look);
    addEventListener("online", sendAll);
    show();
    sendAll();
})();
