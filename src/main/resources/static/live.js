// What happens now, read from a stream of events, on and on. The stream is read by fetch, so that a refusal can be told
// from a broken line, and a key travels in a header.
(() => {
    "use strict";
    const rest = millis => new Promise(done => setTimeout(done, millis));
    // Of what a page asks by itself: it keeps nobody signed in.
    const UNATTENDED = {"X-Unattended": "true"};
    const SILENCE = 40000;
    const events = async (response, abort, on) => {
        const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
        let text = "";
        let again = false;
        let silence = setTimeout(abort, SILENCE);
        try {
            for (let part = await reader.read(); !part.done; part = await reader.read()) {
                clearTimeout(silence);
                silence = setTimeout(abort, SILENCE);
                const blocks = (text + part.value).split("\n\n");
                text = blocks.pop();
                for (const block of blocks) {
                    const fields = Object.fromEntries(block.split("\n").map(one => [one.slice(0, one.indexOf(":")), one.slice(one.indexOf(":") + 2)]));
                    if (fields.event === "again") again = true;
                    else if (fields.event !== "beat") on[fields.event]?.(JSON.parse(fields.data));
                }
            }
        } finally {
            clearTimeout(silence);
        }
        return again;
    };
    // Reads on and on, from where it was: `path` is asked for anew each time.
    const follow = (ask, path, on) => {
        let over = false;
        let control = null;
        const once = async () => {
            control = new AbortController();
            const response = await ask(path(), {signal: control.signal, headers: UNATTENDED});
            if (!response.ok || response.redirected) {
                if (response.status < 500 && response.status !== 429) { over = true; on.refused?.(response); }
                throw new Error(String(response.status));
            }
            on.up?.(response);
            return events(response, () => control.abort(), on);
        };
        const run = async () => {
            for (let wait = 500; !over; wait = Math.min(wait * 2, 15000)) {
                try {
                    if (await once()) wait = 0;
                    else wait = 250;
                } catch (broken) {
                    wait = Math.max(wait, 500);
                    if (!over) on.down?.();
                }
                if (!over && wait) await rest(wait * (.5 + Math.random()));
            }
        };
        run();
        return () => { over = true; control?.abort(); };
    };

    window.parvisLive = {follow, rest, UNATTENDED};
})();
