// A chat while it happens: it reads a stream of events (live.js), goes on where that broke off, and sends what is typed
// until it arrived.
(() => {
    "use strict";
    const {follow, rest, UNATTENDED} = window.parvisLive;
    const all = (selector, within = document) => [...within.querySelectorAll(selector)];
    const words = () => document.querySelector("[data-chat-words]")?.dataset ?? {};
    const fill = (text, ...names) => names.reduce((said, name) => said.replace("#", () => name), text ?? "");
    const speaks = new URLSearchParams(location.search).get("speaks");
    const spoken = path => speaks ? `${path}${path.includes("?") ? "&" : "?"}speaks=${speaks}` : path;
    const parse = text => new DOMParser().parseFromString(text, "text/html");

    // ----- asking the server -----
    // What a page of refusal says.
    const sentence = async response => {
        const page = parse(await response.text());
        const said = page.querySelector(".blank-said, .field-error, .summary li") ?? page.querySelector("h1");
        return said?.textContent.trim() || words().failed;
    };
    // How one place of the server is asked: with the secret of forms, and with the key of a chat where there is one.
    const line = (secret, key) => (path, options = {}) => {
        const headers = new Headers({...options.headers, "X-CSRF-TOKEN": secret});
        if (key()) headers.set("X-Chat-Key", key());
        return fetch(spoken(path), {...options, headers, cache: "no-store"});
    };
    const form = values => {
        const data = new FormData();
        Object.entries(values).forEach(([name, value]) => [value].flat().forEach(one => data.append(name, one)));
        return data;
    };

    // ----- what was said -----
    // As the reader's country writes it, where that speaks the language of the page.
    const tongue = document.documentElement.lang;
    const clock = new Intl.DateTimeFormat(navigator.languages.find(one => one.startsWith(tongue)) ?? tongue, {hour: "2-digit", minute: "2-digit"});
    class Log {
        constructor(root, at, ask) {
            this.list = root.querySelector("[data-chat-lines]");
            this.note = root.querySelector("[data-chat-note]");
            this.visitor = this.list.dataset.mine === "visitor";
            this.at = at;
            this.ask = ask;
            this.last = 0;
            this.seen = 0;
        }

        // Whoever has a number has all before it: what came twice is left out.
        add(said) {
            if (said.number <= this.last) return false;
            this.last = said.number;
            this.list.querySelector(`[data-number="${said.number}"]`)?.remove();
            const down = this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < 80;
            this.list.insertBefore(said.kind === "TEXT" ? this.spoken(said) : this.happened(said), this.list.querySelector(".unsent"));
            this.hint("");
            this.mark();
            if (down || this.isMine(said)) this.list.scrollTop = this.list.scrollHeight;
            return !this.isMine(said);
        }

        isMine(said) { return said.byVisitor === this.visitor; }

        row() { return document.querySelector("[data-chat-line]").content.firstElementChild.cloneNode(true); }

        spoken(said) {
            const row = this.row();
            row.classList.toggle("mine", this.isMine(said));
            row.querySelector(".chat-said").textContent = said.text;
            row.querySelector("[data-by]").textContent = this.isMine(said) && this.visitor ? words().you : said.name;
            const at = new Date(said.at);
            row.querySelector("time").textContent = clock.format(at);
            row.querySelector("time").dateTime = said.at;
            row.dataset.said = said.number;
            said.files.forEach(file => row.querySelector(".chat-hung").append(this.file(file)));
            return row;
        }

        file(file) {
            const item = document.createElement("li");
            const link = document.createElement("a");
            link.href = `${this.at}/files/${file.id}`;
            link.textContent = file.name;
            link.download = file.name;
            link.addEventListener("click", event => this.load(event, link));
            item.append(link, ` ${file.size}`);
            return item;
        }

        // The key of a chat cannot go along with a link.
        async load(event, link) {
            event.preventDefault();
            const response = await this.ask(link.getAttribute("href"));
            if (!response.ok) return;
            const taken = document.createElement("a");
            taken.href = URL.createObjectURL(await response.blob());
            taken.download = link.download;
            taken.click();
            setTimeout(() => URL.revokeObjectURL(taken.href), 60000);
        }

        happened(said) {
            const row = document.createElement("p");
            row.className = "chat-happened";
            row.textContent = fill(words()[said.kind.toLowerCase()], said.name, said.text);
            return row;
        }

        unsent(text) {
            const row = this.row();
            row.classList.add("mine", "unsent");
            row.querySelector(".chat-said").textContent = text;
            this.list.append(row);
            this.list.scrollTop = this.list.scrollHeight;
            return row;
        }

        read(upTo) { this.seen = Math.max(this.seen, upTo); this.mark(); }

        // Under the last of one's own lines that the other side has read.
        mark() {
            all("[data-seen]", this.list).forEach(one => { one.hidden = true; });
            const read = all(".mine[data-said]", this.list).filter(row => Number(row.dataset.said) <= this.seen);
            if (read.length) read.at(-1).querySelector("[data-seen]").hidden = false;
        }

        hint(text) { if (this.note && this.note.textContent !== text) this.note.textContent = text; }

        typing(name) {
            this.hint(fill(words().typing, name));
            clearTimeout(this.quiet);
            this.quiet = setTimeout(() => this.hint(""), 5000);
        }
    }

    // ----- what is typed: one line after the other, each until it arrived -----
    class Outbox {
        constructor(root, at, ask, log) {
            this.form = root.querySelector("[data-chat-say]");
            this.trouble = root.querySelector("[data-chat-trouble]");
            this.at = at;
            this.ask = ask;
            this.log = log;
            this.waiting = Promise.resolve();
            this.typed = 0;
            this.told = 0;
            if (this.form) this.bind();
        }

        bind() {
            this.text = this.form.querySelector("[data-chat-text]");
            this.files = this.form.querySelector("[data-chat-files]");
            this.chosen = this.form.querySelector("[data-chat-chosen]");
            this.form.addEventListener("submit", event => { event.preventDefault(); this.take(); });
            this.text.addEventListener("keydown", event => {
                if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.take(); }
            });
            this.text.addEventListener("input", () => this.type());
            this.files.addEventListener("change", () => {
                this.chosen.textContent = [...this.files.files].map(file => file.name).join(", ");
            });
        }

        take() {
            const text = this.text.value.trim();
            const files = [...this.files.files];
            if (!text && !files.length) return;
            this.text.value = "";
            this.files.value = "";
            this.chosen.textContent = "";
            this.say();
            const row = this.log.unsent(text || files.map(file => file.name).join(", "));
            const sent = {key: crypto.randomUUID?.() ?? this.number(), text, files};
            this.waiting = this.waiting.then(() => this.send(sent, row));
            this.text.focus();
        }

        // Where the browser gives no such numbers: no secure connection.
        number() {
            const drawn = crypto.getRandomValues(new Uint8Array(16));
            drawn[6] = drawn[6] & 15 | 64;
            drawn[8] = drawn[8] & 63 | 128;
            const text = [...drawn].map(one => one.toString(16).padStart(2, "0")).join("");
            return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
        }

        async send(sent, row) {
            for (let wait = 500; ; wait = Math.min(wait * 2, 15000)) {
                const response = await this.ask(`${this.at}/lines`, {method: "POST", body: form(sent)}).catch(() => null);
                if (response?.ok && !response.redirected) return this.arrived(row, (await response.json()).number);
                if (response && response.status < 500) return this.refused(response, sent, row);
                this.say(words().unsent);
                await rest(wait);
            }
        }

        arrived(row, number) {
            this.say();
            row.dataset.number = number;
            if (this.log.list.querySelector(`[data-said="${number}"]`)) row.remove();
        }

        async refused(response, sent, row) {
            row.remove();
            this.text.value = [sent.text, this.text.value].filter(Boolean).join("\n");
            this.say(await sentence(response));
        }

        say(text = "") {
            this.trouble.textContent = text;
            this.trouble.hidden = !text;
        }

        type() {
            if (Date.now() - this.typed < 3000) return;
            this.typed = Date.now();
            this.tell({typing: true});
        }

        // That one has read: when one looks, and once for several lines.
        read() {
            clearTimeout(this.reading);
            this.reading = setTimeout(() => {
                if (document.visibilityState !== "visible" || this.told >= this.log.last) return;
                this.told = this.log.last;
                this.tell({read: this.told});
            }, 400);
        }

        tell(values) { this.ask(`${this.at}/marks`, {method: "POST", body: form(values)}).catch(() => {}); }
    }

    // ----- the visitor's panel -----
    const KEPT = `parvis-chat ${location.pathname}`;
    // A browser may forbid to keep anything in a frame of another site.
    const memory = (() => {
        let kept = null;
        const guarded = (does, otherwise) => { try { return does(); } catch (forbidden) { return otherwise; } };
        return {
            get: () => guarded(() => sessionStorage.getItem(KEPT), kept) ?? kept,
            set: value => { kept = value; guarded(() => sessionStorage.setItem(KEPT, value)); },
            clear: () => { kept = null; guarded(() => sessionStorage.removeItem(KEPT)); },
        };
    })();
    const takeKey = within => {
        const holder = within.querySelector("[data-chat-key]");
        if (holder?.dataset.chatKey) memory.set(holder.dataset.chatKey);
        holder?.removeAttribute("data-chat-key");
    };

    class Panel {
        constructor(root) {
            this.framed = document.body.classList.contains("face-frame");
            this.show(root);
        }

        show(root) {
            this.stop?.();
            this.root = root;
            this.at = root.dataset.at;
            this.ask = line(root.dataset.formSecret, () => this.framed ? memory.get() : null);
            all("form:not([data-chat-say])", root).forEach(one => one.addEventListener("submit", event => this.submit(event, one)));
            if (this.framed) all(".chat-acts a", root).forEach(again => again.addEventListener("click", () => memory.clear()));
            const fold = root.querySelector("[data-chat-fold]");
            if (fold) { fold.hidden = !this.fold; fold.onclick = () => this.fold?.(); }
            if (root.dataset.chat) this.talk();
        }

        talk() {
            this.log = new Log(this.root, this.at, this.ask);
            this.outbox = new Outbox(this.root, this.at, this.ask, this.log);
            this.state = this.root.dataset.state;
            this.stop = follow(this.ask, () => `${this.at}/stream?after=${this.log.last}`, {
                line: said => { if (this.log.add(said)) this.news(); },
                state: told => this.stand(told),
                read: told => this.log.read(told.upTo),
                typing: () => this.log.typing(this.holder ?? ""),
                down: () => this.log.hint(words().broken),
                up: () => this.log.hint(""),
                refused: () => { memory.clear(); location.reload(); },
            });
        }

        news() {
            this.outbox.read();
            if (document.visibilityState === "visible") return;
            this.title ??= document.title;
            document.title = `● ${this.title}`;
        }

        seen() {
            if (this.title) { document.title = this.title; this.title = null; }
            this.outbox?.read();
        }

        stand(told) {
            const running = state => state === "QUEUED" || state === "OPEN";
            const turned = running(this.state) !== running(told.state);
            this.state = told.state;
            this.holder = told.holder;
            this.log.read(told.read);
            if (turned) return this.reload();
            all("[data-chat-while]", this.root).forEach(one => { one.hidden = one.dataset.chatWhile !== told.state; });
            const holder = this.root.querySelector("[data-chat-holder]");
            if (told.state === "OPEN") holder.textContent = fill(words().with, told.holder);
            if (told.state === "QUEUED") this.log.hint(told.ahead ? fill(words().queued, told.ahead) : words().next);
        }

        async reload() {
            const response = await this.ask(this.root.dataset.page);
            if (response.ok) this.swap(await response.text());
        }

        // @return whether the page has such a panel
        swap(text) {
            const page = parse(text);
            takeKey(page);
            const next = page.querySelector("[data-chat-panel]");
            if (!next) return false;
            const adopted = document.adoptNode(next);
            this.root.replaceWith(adopted);
            this.show(adopted);
            (adopted.querySelector("[data-chat-text], .summary, textarea, input:not([type=hidden])") ?? adopted).focus?.();
            return true;
        }

        async submit(event, sent) {
            event.preventDefault();
            if (sent.dataset.busy) return;
            sent.dataset.busy = "true";
            const response = await this.ask(sent.getAttribute("action"), {method: "POST", body: this.data(sent)}).catch(() => null);
            delete sent.dataset.busy;
            if (!response) return this.say(words().failed);
            if (response.status === 204) return this.reload();
            const place = response.url;
            const text = await response.text();
            if (this.swap(text)) return;
            if (response.ok) location.assign(place);
            else this.say(parse(text).querySelector(".blank-said, h1")?.textContent);
        }

        // The server reads plain fields from a plain form only.
        data(sent) { return sent.enctype === "multipart/form-data" ? new FormData(sent) : new URLSearchParams(new FormData(sent)); }

        say(text) {
            const place = this.root.querySelector("[data-chat-trouble]");
            if (!place) return;
            place.textContent = text ?? "";
            place.hidden = !text;
        }
    }

    // ----- the button in the corner of every page of the portal -----
    const dock = corner => {
        const label = corner.querySelector("[data-corner-said]");
        const count = corner.querySelector("[data-corner-count]");
        let place = null;
        const look = async () => {
            const response = await fetch(corner.dataset.chatCorner, {cache: "no-store", headers: UNATTENDED}).catch(() => null);
            if (!response?.ok || response.redirected) return null;
            const told = await response.json();
            label.textContent = told.said;
            corner.toggleAttribute("data-open", told.open);
            count.textContent = told.unread || "";
            count.hidden = !told.unread || Boolean(place);
            return told;
        };
        const fold = () => {
            place.panel.stop?.();
            place.remove();
            place = null;
            corner.hidden = false;
            corner.focus();
            sessionStorage.removeItem("chat-docked");
            look();
        };
        const open = async focus => {
            const response = await fetch(corner.href, {cache: "no-store"}).catch(() => null);
            const root = response?.ok ? parse(await response.text()).querySelector("[data-chat-panel]") : null;
            if (!root) return location.assign(corner.href);
            place = document.createElement("aside");
            place.className = "chat-dock";
            place.append(document.adoptNode(root));
            document.body.append(place);
            corner.hidden = true;
            Panel.prototype.fold = fold;
            place.panel = new Panel(root);
            watch(place.panel);
            sessionStorage.setItem("chat-docked", "true");
            if (focus) root.querySelector("[data-chat-text], textarea")?.focus();
        };
        corner.addEventListener("click", event => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            open(true);
        });
        addEventListener("keydown", event => { if (event.key === "Escape" && place?.contains(document.activeElement)) fold(); });
        look().then(told => { if (told?.chat && sessionStorage.getItem("chat-docked")) open(false); });
        setInterval(() => { if (document.visibilityState === "visible" && !place) look(); }, 60000);
    };

    const watch = panel => document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") panel.seen(); });

    // A frame that was loaded anew goes on with the chat whose key it kept.
    const resume = async panel => {
        if (!panel.framed || !memory.get() || panel.root.dataset.chat) return;
        const response = await panel.ask(`${location.pathname}/talk`);
        if (response.ok) panel.swap(await response.text());
        else memory.clear();
    };

    addEventListener("DOMContentLoaded", () => {
        takeKey(document);
        all("[data-chat-panel][data-at]").forEach(root => {
            const panel = new Panel(root);
            watch(panel);
            resume(panel);
            if (panel.framed && parent !== window) {
                panel.fold = () => parent.postMessage({parvisChat: "fold"}, "*");
                const fold = root.querySelector("[data-chat-fold]");
                if (fold) { fold.hidden = false; fold.onclick = panel.fold; }
            }
        });
        all("[data-chat-corner]").forEach(dock);
    });

    window.parvisChat = {Log, Outbox, follow, line, form, fill, words, sentence, parse, all};
})();
