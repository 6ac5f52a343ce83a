// The desk where chats are answered: who waits, and the chats that stand open side by side. One stream tells of all.
(() => {
    "use strict";
    const {Log, Outbox, follow, line, fill, words, sentence, parse, all} = window.parvisChat;
    const said = () => document.querySelector("[data-desk-words]").dataset;
    const MOST = 12;

    class Sheet {
        constructor(desk, root) {
            this.desk = desk;
            this.id = root.dataset.chatSheet;
            this.show(root);
        }

        show(root) {
            const draft = this.root?.querySelector("[data-chat-text]")?.value;
            this.root = root;
            this.state = root.dataset.state;
            this.holder = root.dataset.holder;
            this.at = root.dataset.at;
            const {log, outbox} = this;
            this.log = new Log(root, this.at, this.desk.ask);
            if (log) this.keep(log);
            this.outbox = new Outbox(root, this.at, this.desk.ask, this.log);
            // What is still on its way goes before what is typed from here on.
            if (outbox) this.outbox.waiting = outbox.waiting;
            this.name = root.querySelector(".card-title").textContent.trim();
            if (draft && this.outbox.text) this.outbox.text.value = draft;
            all("[data-sheet-act]", root).forEach(one => one.addEventListener("submit", event => this.act(event, one)));
            root.querySelector("[data-sheet-shut]").addEventListener("click", () => this.desk.shut(this));
            root.addEventListener("focusin", () => this.outbox.read());
        }

        // What was said stays when the sheet around it is drawn anew.
        keep({list, last, seen}) {
            this.log.list.replaceWith(list);
            Object.assign(this.log, {list, last, seen});
            list.scrollTop = list.scrollHeight;
        }

        async act(event, sent) {
            event.preventDefault();
            const body = new URLSearchParams(new FormData(sent));
            const response = await this.desk.ask(sent.getAttribute("action"), {method: "POST", body}).catch(() => null);
            if (!response?.ok) return this.say(response ? await sentence(response) : words().failed);
            if (sent.querySelector("[name=_method], [name=category]")) return this.desk.shut(this);
            await this.reload(true);
        }

        say(text) {
            const place = this.root.querySelector("[data-chat-trouble]");
            place.textContent = text;
            place.hidden = !text;
        }

        async reload(focus) {
            const response = await this.desk.ask(this.at);
            if (!response.ok) return this.desk.shut(this);
            const next = document.adoptNode(parse(await response.text()).querySelector("[data-chat-sheet]"));
            // Drawn already, when the answer to an act and the news of it came at once: what was filled in since then stays.
            if (next.dataset.state === this.state && next.dataset.holder === this.holder) return;
            this.root.replaceWith(next);
            this.show(next);
            if (focus) next.querySelector("[data-chat-text]")?.focus();
        }

        stand(told) {
            this.log.read(told.read);
            const here = this.root.querySelector("[data-chat-here]");
            here.toggleAttribute("data-there", told.here);
            if (told.state === "OPEN" && !told.here) this.log.hint(words().away);
            else if (this.log.note?.textContent === words().away) this.log.hint("");
            if (told.state !== this.state || told.holderId !== this.holder) this.reload(this.root.contains(document.activeElement));
        }
    }

    class Desk {
        constructor(root) {
            this.base = root.dataset.desk;
            this.place = root.querySelector("[data-desk-open]");
            this.list = root.querySelector("[data-desk-list]");
            this.root = root;
            this.sheets = new Map();
            this.known = null;
            this.offset = 0;
            this.ask = line(root.dataset.formSecret, () => null);
            all("[data-chat-sheet]", this.place).forEach(one => this.sheets.set(one.dataset.chatSheet, new Sheet(this, one)));
            this.listen();
            setInterval(() => this.tick(), 1000);
        }

        listen() {
            this.stop?.();
            const path = () => `${this.base}/stream?${[...this.sheets.values()].map(sheet => `open=${sheet.id}.${sheet.log.last}`).join("&")}`;
            const sheet = told => this.sheets.get(told.chat);
            this.stop = follow(this.ask, path, {
                queue: entries => this.draw(entries),
                line: told => this.hear(told, sheet(told)),
                state: told => sheet(told)?.stand(told),
                read: told => sheet(told)?.log.read(told.upTo),
                typing: told => sheet(told)?.log.typing(sheet(told).name),
                down: () => this.trouble(words().broken),
                up: response => {
                    this.trouble("");
                    this.offset = Date.parse(response.headers.get("date") ?? "") - Date.now() || 0;
                },
                refused: () => location.reload(),
            });
        }

        trouble(text) {
            const place = this.root.querySelector("[data-desk-trouble]");
            if (place) { place.textContent = text; place.hidden = !text; }
        }

        hear(told, sheet) {
            if (!sheet?.log.add(told)) return;
            sheet.outbox.read();
            if (document.visibilityState !== "visible") this.notify(fill(said().wrote, told.name), told.text, told.chat);
        }

        // ----- the list -----
        draw(entries) {
            if (!this.list) return;
            const before = document.activeElement?.closest(".desk-row")?.dataset.chat;
            this.list.replaceChildren(...entries.map(entry => this.row(entry)));
            this.list.querySelector(`[data-chat="${before}"] button`)?.focus();
            this.root.querySelector("[data-desk-none]").hidden = entries.length > 0;
            const waiting = entries.filter(entry => entry.state === "QUEUED");
            this.root.querySelector("[data-desk-count]").textContent = waiting.length;
            this.tell(waiting);
            entries.filter(entry => entry.mine && !this.known).forEach(entry => this.open(entry.id, false));
            this.known = new Set(waiting.map(entry => entry.id));
            this.tick();
        }

        row(entry) {
            const row = document.querySelector("[data-desk-row]").content.firstElementChild.cloneNode(true);
            row.dataset.chat = entry.id;
            row.querySelector("strong").textContent = entry.name;
            row.querySelector("small").textContent = entry.client || said().stranger;
            const chip = row.querySelector(".chip");
            chip.textContent = this.standing(entry);
            chip.classList.add(`tone-${entry.state === "QUEUED" ? "caution" : entry.mine ? "accent" : "neutral"}`);
            row.querySelector("time").dateTime = entry.since;
            row.toggleAttribute("data-chosen", this.sheets.has(entry.id));
            row.querySelector("button").addEventListener("click", () => this.open(entry.id, true));
            return row;
        }

        standing(entry) {
            const unread = entry.mine && entry.unread ? ` · ${fill(said().unread, entry.unread)}` : "";
            const away = entry.here || entry.state === "LEFT" || entry.state === "ENDED" ? "" : ` · ${said().away}`;
            const state = entry.state === "OPEN" ? entry.mine ? said().mine : fill(said().open, entry.holder) : said()[entry.state.toLowerCase()];
            return state + unread + away;
        }

        tick() {
            all("time", this.list ?? this.place).filter(one => one.closest(".desk-row")).forEach(one => {
                const seconds = Math.max(0, Math.round((Date.now() + this.offset - Date.parse(one.dateTime)) / 1000));
                const text = seconds < 60 ? fill(said().seconds, seconds)
                    : seconds < 3600 ? fill(said().minutes, Math.floor(seconds / 60)) : fill(said().hours, Math.floor(seconds / 3600));
                if (one.textContent !== text) one.textContent = text;
            });
        }

        tell(waiting) {
            const fresh = this.known ? waiting.filter(entry => !this.known.has(entry.id)) : [];
            fresh.forEach(entry => {
                document.querySelector("[data-desk-said]").textContent = fill(said().waits, entry.name);
                this.notify(said().new, entry.name, entry.id);
            });
        }

        notify(title, body, tag) {
            if (!("Notification" in window) || Notification.permission !== "granted" || document.hasFocus()) return;
            const shown = new Notification(title, {body, tag});
            shown.onclick = () => { window.focus(); this.open(tag, true); shown.close(); };
        }

        // ----- sheets -----
        async open(id, focus) {
            const there = this.sheets.get(id);
            if (there) {
                there.root.scrollIntoView({block: "nearest", inline: "nearest"});
                return there.root.querySelector("[data-chat-text], button.btn-primary")?.focus();
            }
            if (this.sheets.size >= MOST) return this.trouble(said().full);
            const response = await this.ask(`${this.base}/${id}`).catch(() => null);
            const root = response?.ok ? parse(await response.text()).querySelector("[data-chat-sheet]") : null;
            if (!root || this.sheets.has(id)) return;
            this.place.append(document.adoptNode(root));
            const sheet = new Sheet(this, root);
            this.sheets.set(id, sheet);
            this.changed();
            if (focus) root.querySelector("[data-chat-text], button.btn-primary")?.focus();
        }

        shut(sheet) {
            this.sheets.delete(sheet.id);
            sheet.root.remove();
            this.changed();
            if (!this.list) location.assign(this.base);
        }

        changed() {
            const blank = this.root.querySelector("[data-desk-blank]");
            if (blank) blank.hidden = this.sheets.size > 0;
            all(".desk-row", this.root).forEach(row => row.toggleAttribute("data-chosen", this.sheets.has(row.dataset.chat)));
            this.listen();
        }
    }

    const offer = button => {
        if (!("Notification" in window) || Notification.permission !== "default") return;
        button.hidden = false;
        button.addEventListener("click", async () => { await Notification.requestPermission(); button.hidden = true; });
    };

    addEventListener("DOMContentLoaded", () => {
        all("[data-desk]").forEach(root => new Desk(root));
        all("[data-desk-notify]").forEach(offer);
    });
})();
