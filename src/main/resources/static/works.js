// A public form does some work before it is sent: it searches a number whose hash begins with as many zero bits as the
// form's stamp demands. Cheap for one form, dear for thousands. Where the browser cannot hash (no secure connection),
// the form is sent without, and the server asks for patience instead.
(() => {
    "use strict";
    const AT_ONCE = 128;
    const bytes = text => new TextEncoder().encode(text);
    const zeroBits = hash => {
        let zeros = 0;
        for (const part of new Uint8Array(hash)) {
            if (part !== 0) return zeros + Math.clz32(part) - 24;
            zeros += 8;
        }
        return zeros;
    };
    const search = async (stamp, bits) => {
        for (let from = 0; ; from += AT_ONCE) {
            const numbers = Array.from({length: AT_ONCE}, (_, more) => from + more);
            const hashes = await Promise.all(numbers.map(number => crypto.subtle.digest("SHA-256", bytes(`${stamp}:${number}`))));
            const found = hashes.findIndex(hash => zeroBits(hash) >= bits);
            if (found >= 0) return String(from + found);
        }
    };
    const work = field => {
        if (field.value || !window.crypto?.subtle) return;
        const form = field.form;
        const status = form.querySelector("[data-working]");
        let pressed = null;
        let done = false;
        // Before the page's own listener, which stops a second sending.
        form.addEventListener("submit", event => {
            if (done) return;
            event.preventDefault();
            pressed = event;
            status.textContent = status.dataset.working;
        });
        search(field.dataset.works, Number(field.dataset.bits)).then(number => {
            field.value = number;
            done = true;
            status.textContent = "";
            if (pressed) form.requestSubmit(pressed.submitter);
        });
    };
    document.querySelectorAll("input[data-works]").forEach(work);
})();
