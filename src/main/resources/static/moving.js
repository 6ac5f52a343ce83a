// Visits move over the calendar: dragged by the mouse, by a finger that rests on them first, or by keys. What comes of it
// is sent like the form that says the same; a refusal puts the visit back and is read out.
(() => {
    "use strict";
    const QUARTER = 15;
    const DAY = 1440;
    // So many pixels up or down are a quarter of an hour, where no scale shows it.
    const STEP = 12;
    const SLACK = 6;
    const REST = 350;
    const EDGE = 8;
    const id = name => document.getElementById(name);
    const list = () => document.querySelector("[data-planning]");
    const near = (at, selector) => at instanceof Element ? at.closest(selector) : null;
    const minutes = clock => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
    const clock = at => [Math.floor(at / 60) % 24, at % 60].map(part => String(part).padStart(2, "0")).join(":");
    const shifted = (day, by) => new Date(Date.parse(day) + by * 864e5).toISOString().slice(0, 10);
    const spoken = day => new Date(day).toLocaleDateString(document.documentElement.lang, {weekday: "short", day: "numeric", month: "long", timeZone: "UTC"});
    let held = null;

    // ----- where a visit is, and would be -----
    const cells = () => [...list().querySelectorAll("[data-day]")];
    const where = card => {
        const start = minutes(card.dataset.from);
        const length = (minutes(card.dataset.until) - start + DAY) % DAY || DAY;
        return {day: card.closest("[data-day]").dataset.day, start, length, worker: card.dataset.worker};
    };
    const same = (one, other) => one.day === other.day && one.start === other.start && one.length === other.length && one.worker === other.worker;
    const cellOf = to => cells().find(cell => cell.dataset.day === to.day && (cell.dataset.gives ?? to.worker) === to.worker);
    const at = (start, by) => Math.min(Math.max(start + by * QUARTER, 0), DAY - QUARTER);
    const said = to => {
        const row = cellOf(to)?.closest("tr")?.querySelector(".main")?.textContent.trim();
        return [spoken(to.day), `${clock(to.start)}–${clock(to.start + to.length)}`, row].filter(Boolean).join(", ");
    };
    const values = (card, to) => ({
        day: to.day, from: clock(to.start), until: clock(to.start + to.length), overnight: String(to.start + to.length >= DAY),
        worker: to.worker, version: card.dataset.version,
    });

    // ----- held in the hand -----
    const lift = (card, grip) => {
        const box = card.getBoundingClientRect();
        const ghost = card.cloneNode(true);
        ghost.removeAttribute("href");
        ghost.setAttribute("aria-hidden", "true");
        ghost.className += " plan-held";
        ghost.style.width = `${box.width}px`;
        ghost.style.left = `${box.left}px`;
        ghost.style.top = `${box.top}px`;
        document.body.append(ghost);
        card.classList.add("plan-lifted");
        list().dataset.held = "true";
        const from = where(card);
        held = {...grip, card, ghost, from, to: {...from}};
        show();
    };
    const show = () => {
        const {to, ghost} = held;
        document.querySelectorAll(".plan-target").forEach(one => one.classList.remove("plan-target"));
        cellOf(to)?.classList.add("plan-target");
        ghost.querySelector(".visit-time").textContent = said(to);
        const band = document.querySelector(`[data-band="${held.card.dataset.moves}"]`);
        band?.setAttribute("x", to.start);
        band?.setAttribute("width", Math.max(Math.min(to.length, DAY - to.start), QUARTER));
    };
    const release = () => {
        const {card, ghost, from} = held;
        held.to = from;
        show();
        ghost.remove();
        card.classList.remove("plan-lifted");
        document.querySelectorAll(".plan-target").forEach(one => one.classList.remove("plan-target"));
        held = null;
        const at = list();
        delete at.dataset.held;
        if (at.dataset.missed) changed();
    };
    const drop = () => {
        const {card, from, to} = held;
        release();
        if (same(from, to)) return;
        const path = card.href;
        if (card.dataset.series !== undefined) ask(path, values(card, to));
        else send(`${path}/move`, values(card, to));
    };
    const changed = () => document.body.dispatchEvent(new Event("planning:changed"));

    // ----- what is said of it -----
    const tell = text => { id("planning-told").textContent = text; };
    const say = (text, undo) => {
        const place = id("planning-said");
        const form = place.querySelector("form");
        place.classList.toggle("plan-refused", undo === undefined);
        form.hidden = !undo;
        if (undo) {
            form.action = undo.getAttribute("action");
            form.firstElementChild.replaceChildren(...[...undo.querySelectorAll("input[type=hidden]")].map(one => one.cloneNode()));
        }
        place.hidden = false;
        place.querySelector("p").textContent = text;
    };
    const read = async (path, options) => {
        const answer = await fetch(path, {...options, cache: "no-store"});
        // Whoever is signed out by now lands at the door.
        if (!new URL(answer.url).pathname.includes("/planning/")) location.reload();
        return {ok: answer.ok, page: new DOMParser().parseFromString(await answer.text(), "text/html")};
    };
    const text = (page, selector) => page.querySelector(selector)?.textContent.trim() ?? "";
    const post = (path, body) => {
        const sent = new URLSearchParams(body);
        sent.set("_csrf", document.querySelector("input[name=_csrf]").value);
        return read(path, {method: "POST", body: sent});
    };
    const send = async (path, body) => {
        const {ok, page} = await post(path, body);
        if (ok) {
            say(text(page, "[data-flash] .banner-text"), page.querySelector("#undo form") ?? null);
            changed();
            return;
        }
        const form = page.querySelector("main form.form");
        // What may be meant all the same is asked.
        if (form?.querySelector("[name=outside]")) put(form);
        else { say(text(page, ".summary li") || text(page, "main h1")); changed(); }
    };

    // ----- the form that says the same -----
    const put = form => {
        const sheet = id("planning-move");
        sheet.querySelector(".dialog-body").replaceChildren(form);
        if (!sheet.open) sheet.showModal();
        (form.querySelector(".summary") ?? form.elements.day).focus();
    };
    const ask = async (path, to = {}) => {
        const {ok, page} = await read(`${path}/move`);
        const form = page.querySelector("main form.form");
        if (!ok || !form) { say(text(page, "main h1")); return; }
        for (const [name, value] of Object.entries(to)) {
            const field = form.querySelector(`[name="${name}"]:not([type=hidden])`);
            if (field?.type === "checkbox") field.checked = value === "true";
            else if (field) field.value = value;
        }
        put(form);
    };
    const sheet = id("planning-move");
    sheet.addEventListener("submit", async event => {
        event.preventDefault();
        const form = event.target;
        if (form.dataset.sent !== undefined) return;
        form.dataset.sent = "true";
        const {ok, page} = await post(form.action, new FormData(form));
        if (!ok) { put(page.querySelector("main form.form") ?? form); return; }
        sheet.close();
        say(text(page, "[data-flash] .banner-text"), page.querySelector("#undo form") ?? null);
        changed();
    });
    sheet.addEventListener("click", event => {
        if (near(event.target, ".buttons a")) { event.preventDefault(); sheet.close(); }
    });
    const place = id("planning-said");
    place.addEventListener("submit", event => {
        event.preventDefault();
        send(event.target.action, new FormData(event.target));
    });
    place.querySelector("[data-said-shut]").addEventListener("click", () => { place.hidden = true; });
    document.addEventListener("click", event => {
        const asks = near(event.target, "[data-asks]");
        if (!asks || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        ask(asks.href.replace(/\/move$/, ""));
    });

    // ----- by the mouse, or a finger -----
    let grip = null;
    const cardAt = target => {
        const band = near(target, "[data-band]");
        return band ? document.querySelector(`[data-moves="${band.dataset.band}"]`) : near(target, "[data-moves]");
    };
    const atEnd = event => {
        const band = near(event.target, "[data-band]");
        return band ? band.getBoundingClientRect().right - event.clientX < EDGE : near(event.target, "[data-end]") !== null;
    };
    addEventListener("dragstart", event => { if (cardAt(event.target)) event.preventDefault(); });
    addEventListener("pointerdown", event => {
        const card = cardAt(event.target);
        if (!card || held || event.button !== 0) return;
        const strip = near(event.target, "[data-day]").querySelector(".plan-strip");
        grip = {card, x: event.clientX, y: event.clientY, end: atEnd(event), quarter: strip ? strip.getBoundingClientRect().width / 96 : STEP};
        if (event.pointerType === "touch") grip.timer = setTimeout(() => grip && lift(card, grip), REST);
    });
    const steps = (event, axis) => {
        const moved = axis === "x" ? event.clientX - held.x : event.clientY - held.y;
        return Math.round(moved / (axis === "x" ? held.quarter : STEP));
    };
    const drag = event => {
        const {from, to, ghost, x, y, end} = held;
        const axis = list().dataset.axis;
        if (end) {
            to.length = Math.max(QUARTER, from.length + steps(event, axis || "y") * QUARTER);
        } else {
            ghost.style.transform = `translate(${event.clientX - x}px, ${event.clientY - y}px)`;
            const cell = near(document.elementFromPoint(event.clientX, event.clientY), "[data-day]");
            if (cell) {
                to.day = cell.dataset.day;
                to.worker = cell.dataset.gives ?? from.worker;
            }
            // Whoever only means another day need not keep the hand quite level.
            const by = axis ? steps(event, axis) : 0;
            to.start = axis === "y" && Math.abs(by) < 2 ? from.start : at(from.start, by);
        }
        show();
    };
    addEventListener("pointermove", event => {
        if (held?.x !== undefined) { drag(event); return; }
        if (!grip) return;
        const far = Math.hypot(event.clientX - grip.x, event.clientY - grip.y) > SLACK;
        if (far && grip.timer) { clearTimeout(grip.timer); grip = null; }
        else if (far) { lift(grip.card, grip); drag(event); }
    });
    // A finger that holds a visit does not push the page.
    addEventListener("touchmove", event => { if (held) event.preventDefault(); }, {passive: false});
    addEventListener("contextmenu", event => { if (held || grip?.timer) event.preventDefault(); });
    addEventListener("pointerup", () => {
        clearTimeout(grip?.timer);
        grip = null;
        if (held?.x === undefined) return;
        // The click that follows opens nothing.
        addEventListener("click", event => { event.preventDefault(); event.stopPropagation(); }, {capture: true, once: true});
        setTimeout(() => dispatchEvent(new Event("click")));
        drop();
    });
    addEventListener("pointercancel", () => {
        clearTimeout(grip?.timer);
        grip = null;
        if (held?.x !== undefined) release();
    });

    // ----- by keys -----
    const turned = (to, by) => {
        const workers = cells().filter(cell => cell.dataset.day === to.day && cell.dataset.gives !== undefined).map(cell => cell.dataset.gives);
        return workers[workers.indexOf(to.worker) + by] ?? to.worker;
    };
    const keys = {
        ArrowUp: (to, end) => end ? {length: Math.max(QUARTER, to.length - QUARTER)} : {start: at(to.start, -1)},
        ArrowDown: (to, end) => end ? {length: to.length + QUARTER} : {start: at(to.start, 1)},
        ArrowLeft: to => ({day: shifted(to.day, -1)}),
        ArrowRight: to => ({day: shifted(to.day, 1)}),
        PageUp: to => ({worker: turned(to, -1)}),
        PageDown: to => ({worker: turned(to, 1)}),
    };
    const steer = event => {
        if (event.key === "Enter") { drop(); return true; }
        if (event.key === "Escape") { release(); tell(id("planning-told").dataset.left); return true; }
        if (!keys[event.key]) return false;
        Object.assign(held.to, keys[event.key](held.to, event.shiftKey));
        show();
        tell(said(held.to));
        return true;
    };
    const begin = (event, card) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return false;
        if (event.key === " ") { lift(card, {}); tell(id("planning-told").dataset.lifted); return true; }
        if (event.key.toLowerCase() === "m") { ask(card.href); return true; }
        return false;
    };
    addEventListener("keydown", event => {
        const card = near(event.target, "[data-moves]");
        const done = held ? (event.key === "Escape" || held.x === undefined) && steer(event) : card && begin(event, card);
        if (done) { event.preventDefault(); event.stopPropagation(); }
    }, true);
    addEventListener("focusout", () => { if (held && held.x === undefined) release(); });
})();
