// Files that go ahead of their form, in parts (tus 1.0), and go on by themselves where the line broke. The form then only
// names them. Without this script the form brings its files along.
(() => {
    "use strict";
    const PART = 8_000_000;
    const AT_ONCE = 2;
    const SILENCE = 60_000;
    const LONGEST_PAUSE = 30_000;
    const encoded = text => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
    const decoded = text => new TextDecoder().decode(Uint8Array.from(atob(text), one => one.charCodeAt(0)));

    // What the server says no to for good.
    class Final extends Error {}

    // As long as nothing moves; and sooner when the network comes back.
    const pause = millis => new Promise(done => {
        const over = () => { clearTimeout(clock); removeEventListener("online", over); done(); };
        const clock = setTimeout(over, millis);
        addEventListener("online", over);
    });

    const start = place => {
        const words = place.dataset;
        const form = place.closest("form");
        const list = place.querySelector("[data-upload-list]");
        const rows = [];
        let pressed = null;

        // ----- what is seen and heard -----
        const announce = text => { place.querySelector("[data-upload-said]").textContent = text; };
        const state = (row, text, kind = "") => {
            if (row.text === text) return;
            row.text = text;
            row.item.querySelector("[data-state]").textContent = text;
            row.item.dataset.kind = kind;
        };
        const tell = (row, text, kind) => {
            if (row.text !== text) announce(`${row.name}: ${text}`);
            state(row, text, kind);
        };
        const advance = (row, bytes) => {
            const percent = row.size ? Math.floor(100 * bytes / row.size) : 100;
            row.item.querySelector("progress").value = percent;
            const text = percent < 100 ? words.part.replace("#", percent) : words.checked;
            // A screen reader hears each quarter, and no number between.
            const quarter = Math.floor(percent / 25);
            if (quarter > row.quarter) tell(row, text);
            else state(row, text);
            row.quarter = Math.max(row.quarter, quarter);
        };

        // ----- the protocol -----
        const ask = (row, method, address, {headers = {}, body = null, moved = null} = {}) => new Promise((done, broke) => {
            const request = row.request = new XMLHttpRequest();
            let silence = setTimeout(() => request.abort(), SILENCE);
            request.open(method, address);
            const all = {"Tus-Resumable": "1.0.0", "X-CSRF-TOKEN": form.elements._csrf.value, ...headers};
            Object.entries(all).forEach(([name, value]) => request.setRequestHeader(name, value));
            request.upload.onprogress = event => {
                clearTimeout(silence);
                silence = setTimeout(() => request.abort(), SILENCE);
                moved?.(event.loaded);
            };
            // A whole file is looked at before the answer comes: that may take its time.
            request.upload.onload = () => clearTimeout(silence);
            request.onload = () => done(request);
            request.onloadend = () => clearTimeout(silence);
            request.onerror = request.onabort = () => broke(new Error(words.broken));
            request.send(body);
        });
        const judged = (row, answer) => {
            const ours = answer.getResponseHeader("Tus-Resumable");
            if (ours && answer.status < 300) return answer;
            if (answer.status >= 500 || answer.status === 429) throw new Error(ours ? answer.responseText : words.broken);
            // Something between us takes no part of this size; or it is the door that answers.
            if (!ours) throw new Final(answer.status === 413 ? words.fails : words.out);
            if (answer.status === 404) row.at = null;
            if ([404, 409, 423].includes(answer.status)) throw new Error(words.waits);
            throw new Final(answer.responseText || words.fails);
        };
        const begin = async row => {
            const headers = {"Upload-Length": String(row.size), "Upload-Metadata": `filename ${encoded(row.name)}`};
            row.at = judged(row, await ask(row, "POST", words.uploads, {headers})).getResponseHeader("Location");
            row.offset = 0;
            sessionStorage.setItem(row.mark, row.at);
        };
        const look = async row => {
            const answer = judged(row, await ask(row, "HEAD", row.at));
            row.offset = Number(answer.getResponseHeader("Upload-Offset"));
            return answer;
        };
        // The last one, if need be of no bytes, is answered once the whole was taken.
        const part = async row => {
            const from = row.offset;
            const headers = {"Upload-Offset": String(from), "Content-Type": "application/offset+octet-stream"};
            const sent = {headers, body: row.file.slice(from, from + PART), moved: bytes => advance(row, Math.min(from + bytes, row.size))};
            row.offset = Number(judged(row, await ask(row, "PATCH", row.at, sent)).getResponseHeader("Upload-Offset"));
        };
        const step = async row => {
            if (!row.at) await begin(row);
            else if (row.offset === null) await look(row);
            advance(row, row.offset);
            await part(row);
            return row.offset === row.size;
        };
        const send = async row => {
            for (let failures = 0; !row.gone;) {
                try {
                    if (await step(row)) return whole(row);
                    failures = 0;
                } catch (problem) {
                    if (row.gone) return;
                    if (problem instanceof Final) return fail(row, problem.message);
                    row.offset = null;
                    tell(row, problem.message, "waits");
                    await pause(Math.min(500 * 2 ** failures++, LONGEST_PAUSE));
                }
            }
        };
        const whole = row => {
            row.done = true;
            row.item.querySelector("progress").value = 100;
            tell(row, words.whole, "whole");
            row.item.append(Object.assign(document.createElement("input"), {type: "hidden", name: "uploads", value: row.at.split("/").pop()}));
        };
        const fail = (row, text) => {
            row.failed = true;
            sessionStorage.removeItem(row.mark);
            tell(row, text, "failed");
        };

        // ----- the files of the form -----
        const run = () => {
            const waiting = rows.filter(row => !row.begun);
            const busy = rows.filter(row => row.begun && !row.done && !row.failed).length;
            waiting.slice(0, Math.max(0, AT_ONCE - busy)).forEach(row => {
                row.begun = true;
                send(row).finally(run);
            });
            if (pressed && rows.every(row => row.done || row.failed)) release();
        };
        const held = text => {
            const shown = place.querySelector("[data-upload-held]");
            if (shown.textContent !== text) announce(text);
            shown.textContent = text;
        };
        const release = () => {
            const {submitter} = pressed;
            pressed = null;
            if (rows.some(row => row.failed)) return held(words.stopped);
            held("");
            form.requestSubmit(submitter);
        };
        const call = (row, name) => {
            const button = row.item.querySelector("[data-gives-up]");
            row.name = name;
            row.item.querySelector("[data-name]").textContent = name;
            row.item.querySelector("progress").setAttribute("aria-label", name);
            button.setAttribute("aria-label", button.dataset.givesUp.replace("#", name));
        };
        const show = (name, size) => {
            const item = place.querySelector("[data-upload-row]").content.firstElementChild.cloneNode(true);
            const row = {size, item, at: null, offset: null, quarter: 0, text: ""};
            call(row, name);
            item.querySelector("button").addEventListener("click", () => remove(row));
            list.append(item);
            list.hidden = false;
            rows.push(row);
            return row;
        };
        const remove = row => {
            const next = row.item.nextElementSibling ?? row.item.previousElementSibling;
            row.gone = true;
            row.request?.abort();
            if (row.at) ask(row, "DELETE", row.at).catch(() => {});
            if (row.mark) sessionStorage.removeItem(row.mark);
            rows.splice(rows.indexOf(row), 1);
            row.item.remove();
            list.hidden = !rows.length;
            (next?.querySelector("button") ?? place.querySelector("input[type=file]")).focus();
            if (!rows.some(one => one.failed)) held(pressed ? words.held : "");
            run();
        };
        // The same file is the same upload, also when the page was loaded anew in between.
        const mark = file => `upload:${words.uploads}:${file.name}:${file.size}:${file.lastModified}`;
        const take = files => {
            const many = Number(words.many);
            for (const file of files) {
                if (rows.some(row => row.mark === mark(file))) continue;
                if (many === 1) [...rows].forEach(remove);
                const row = Object.assign(show(file.name, file.size), {file, mark: mark(file)});
                row.at = sessionStorage.getItem(row.mark);
                if (file.size > Number(words.most)) { row.begun = true; fail(row, words.tooLarge); }
                else if (rows.length > many) { row.begun = true; fail(row, words.tooMany); }
                else state(row, words.waits);
            }
            if (rows.length) form.dataset.dirty = "true";
            run();
        };
        // What arrived before the form was refused is still there.
        const restore = async id => {
            const row = Object.assign(show("", 0), {at: `${words.uploads}/${id}`, begun: true});
            try {
                const answer = await look(row);
                call(row, decoded(answer.getResponseHeader("Upload-Metadata").split(" ")[1]));
                whole(row);
                run();
            } catch (gone) {
                row.at = null;
                remove(row);
            }
        };

        place.querySelectorAll("input[type=file]").forEach(input => {
            const hint = input.closest(".field").querySelector(".form-hint");
            if (hint) hint.textContent = words.hint;
            input.addEventListener("change", () => {
                take([...input.files]);
                input.value = "";
            });
        });
        place.addEventListener("dragover", event => event.preventDefault());
        place.addEventListener("drop", event => {
            event.preventDefault();
            take([...event.dataTransfer.files]);
        });
        // Before the page's own listener, which stops a second sending.
        form.addEventListener("submit", event => {
            if (rows.every(row => row.done)) return;
            event.preventDefault();
            if (rows.some(row => row.failed)) return held(words.stopped);
            pressed = event;
            held(words.held);
        });
        words.kept.split(" ").filter(id => id).forEach(restore);
    };
    document.querySelectorAll("[data-uploads]").forEach(start);
})();
