// What the pages do beyond plain HTML. Everything hangs on data attributes and on the document, so
// that parts which htmx puts in later work as well. Nothing here is needed to read or to sign in.
(() => {
    "use strict";
    const on = (type, does) => document.addEventListener(type, does);
    const near = (event, selector) => event.target instanceof Element ? event.target.closest(selector) : null;
    const all = (selector, within = document) => [...within.querySelectorAll(selector)];

    // ----- dialogs -----
    const show = dialog => {
        if (!dialog || dialog.open) return;
        const before = document.activeElement;
        dialog.addEventListener("close", () => before?.isConnected && before.focus(), {once: true});
        dialog.showModal();
        dialog.querySelector("[autofocus], .dialog-body :is(input:not([type=hidden]), select, textarea), .dialog-foot button")?.focus();
    };
    // Asks before typed text is thrown away.
    const mayLeave = form => !form || form.dataset.dirty === undefined || confirm(form.dataset.guard);
    const shut = dialog => {
        const form = dialog.querySelector("form[data-guard]");
        if (!mayLeave(form)) return;
        if (form) { form.reset(); delete form.dataset.dirty; }
        dialog.close();
    };
    on("click", event => {
        const opener = near(event, "[data-opens]");
        if (opener) {
            opener.closest("[popover]")?.hidePopover();
            show(document.getElementById(opener.dataset.opens));
        }
        const closer = near(event, "[data-closes]");
        if (closer) shut(closer.closest("dialog"));
    });
    document.addEventListener("cancel", event => {
        if (event.target instanceof HTMLDialogElement) { event.preventDefault(); shut(event.target); }
    }, true);

    // ----- forms -----
    on("input", event => {
        const form = event.target.form;
        if (form?.dataset.guard !== undefined) form.dataset.dirty = "true";
    });
    addEventListener("beforeunload", event => {
        if (document.querySelector("form[data-guard][data-dirty]:not([data-sent])")) event.preventDefault();
    });
    on("submit", event => {
        const form = event.target;
        if (event.defaultPrevented || form.method !== "post") return;
        if (form.dataset.sent !== undefined) { event.preventDefault(); return; }
        form.dataset.sent = "true";
        // After the browser has taken the pressed button's value along.
        setTimeout(() => submitters(form).forEach(one => {
            one.disabled = true;
            if (one === event.submitter) one.setAttribute("aria-busy", "true");
        }));
        // An answer that is a file leaves the page standing.
        setTimeout(() => release(form), 10000);
    });
    const submitters = form => [...form.elements].filter(one => one.type === "submit");
    const release = form => {
        delete form.dataset.sent;
        submitters(form).forEach(one => { one.disabled = false; one.removeAttribute("aria-busy"); });
    };
    addEventListener("pageshow", event => { if (event.persisted) all("form[data-sent]").forEach(release); });

    // ----- small helps -----
    const insert = (area, text) => {
        const lead = area.value && area.selectionStart > 0 && !/\s$/.test(area.value.slice(0, area.selectionStart)) ? "\n" : "";
        area.focus();
        area.setRangeText(lead + text + " ", area.selectionStart, area.selectionEnd, "end");
        area.dispatchEvent(new Event("input", {bubbles: true}));
    };
    const copy = button => navigator.clipboard?.writeText(button.dataset.copies).then(() => {
        const name = button.getAttribute("aria-label");
        button.setAttribute("aria-label", button.dataset.copied);
        button.dataset.done = "true";
        setTimeout(() => { button.setAttribute("aria-label", name); delete button.dataset.done; }, 2000);
    });
    // Puts in a copy of a template; "#" in its names and ids becomes the number of the copy.
    const add = button => {
        const template = document.getElementById(button.dataset.adds);
        const place = document.getElementById(template.dataset.into);
        const number = place.childElementCount;
        const holder = document.createElement("template");
        holder.innerHTML = template.innerHTML.replaceAll("__n__", `new-${number}`);
        const first = holder.content.firstElementChild;
        place.append(holder.content);
        first?.querySelector("textarea, input:not([type=hidden]), select")?.focus();
    };
    // A password that keeps the rule, without signs that look alike; shown, so that it can be handed over.
    const signs = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    const generate = fields => {
        const drawn = crypto.getRandomValues(new Uint32Array(14));
        const text = "K7-" + [...drawn].map(number => signs[number % signs.length]).join("");
        fields.forEach(field => {
            field.value = text;
            field.type = "text";
            field.dispatchEvent(new Event("input", {bubbles: true}));
        });
    };
    // Parts of a form that another answer calls for: `kind=COMPANY`.
    const suit = part => {
        const [name, value] = part.dataset.shownFor.split("=");
        const chosen = part.closest("form").elements[name];
        part.hidden = chosen.value !== value;
    };
    // A box that stands for all of a kind: it ticks them, and is ticked when they are.
    on("change", event => {
        const form = event.target.form;
        if (!form) return;
        const ticks = event.target.dataset.ticks;
        if (ticks) [...form.querySelectorAll(`input[name="${ticks}"]`)].forEach(box => { box.checked = event.target.checked; });
        else all("[data-ticks]", form).forEach(box => {
            box.checked = [...form.querySelectorAll(`input[name="${box.dataset.ticks}"]`)].every(one => one.checked);
        });
    });
    on("change", event => event.target.form && all("[data-shown-for]", event.target.form).forEach(suit));
    on("click", event => {
        const stamp = near(event, "[data-stamp]");
        if (stamp) insert(document.getElementById(stamp.dataset.stamps), stamp.dataset.stamp);
        if (near(event, "[data-print]")) print();
        const copies = near(event, "[data-copies]");
        if (copies) copy(copies);
        const adds = near(event, "[data-adds]");
        if (adds) add(adds);
        const generates = near(event, "[data-generates]");
        if (generates) generate(generates.dataset.generates.split(" ").map(id => document.getElementById(id)));
        const reveals = near(event, "[data-reveals]");
        if (reveals) {
            const field = document.getElementById(reveals.dataset.reveals);
            const shown = field.type === "password";
            field.type = shown ? "text" : "password";
            reveals.setAttribute("aria-pressed", String(shown));
        }
    });

    // ----- rows: selection and keys -----
    const count = table => {
        const rows = all("[data-bulk-row]", table);
        const ticked = rows.filter(row => row.checked);
        const head = table.querySelector("[data-bulk-all]");
        if (head) {
            head.checked = rows.length > 0 && ticked.length === rows.length;
            head.indeterminate = ticked.length > 0 && ticked.length < rows.length;
        }
        const bar = rows[0]?.form ?? document.querySelector("[data-bulk-bar]");
        if (!bar) return;
        bar.toggleAttribute("data-shown", ticked.length > 0);
        const words = bar.querySelector("[data-bulk-count]");
        const text = [words.dataset.none, words.dataset.one][ticked.length] ?? words.dataset.many;
        words.textContent = text.replace("#", ticked.length);
    };
    on("change", event => {
        const table = near(event, "[data-bulk]");
        if (!table) return;
        if (event.target.matches("[data-bulk-all]")) {
            all("[data-bulk-row]", table).forEach(row => { row.checked = event.target.checked; });
        }
        count(table);
    });
    on("click", event => {
        const none = near(event, "[data-bulk-none]");
        if (!none) return;
        all("[data-bulk-row]").forEach(row => { row.checked = false; });
        all("[data-bulk]").forEach(count);
    });
    const step = (list, from, by) => list[(list.indexOf(from) + by + list.length) % list.length];
    const moveInMenu = (event, menu) => {
        const items = all("a, button", menu).filter(one => !one.disabled);
        const by = {ArrowDown: 1, ArrowUp: -1}[event.key];
        const to = by ? step(items, document.activeElement, by) : {Home: items[0], End: items.at(-1)}[event.key];
        if (to) { event.preventDefault(); to.focus(); }
    };
    // A menu takes the focus a moment after it opens; a quick key still lands on its opener.
    const justOpened = opener => {
        const menu = opener.popoverTargetElement;
        return menu?.matches("[data-menu]:popover-open") ? menu : null;
    };
    const moveInRows = (event, row) => {
        const by = {ArrowDown: 1, ArrowUp: -1}[event.key];
        if (!by || event.target.matches("select, textarea, input:not([type=checkbox])")) return;
        const next = by > 0 ? row.nextElementSibling : row.previousElementSibling;
        const cell = event.target.closest("td, th");
        const place = next?.children[cell?.cellIndex ?? 0]?.querySelector("a, button, input") ?? next?.querySelector("a, button, input");
        if (place) { event.preventDefault(); place.focus(); }
    };
    on("keydown", event => {
        const menu = near(event, "[data-menu]") ?? justOpened(event.target);
        if (menu) return moveInMenu(event, menu);
        const row = near(event, "[data-rows] > tbody > tr");
        if (row) moveInRows(event, row);
        const typing = near(event, "input, textarea, select, [contenteditable]");
        const search = document.querySelector("[data-search-box]");
        const asks = (event.key === "k" && (event.ctrlKey || event.metaKey)) || (event.key === "/" && !typing);
        if (asks && search && !document.querySelector("dialog[open]")) { event.preventDefault(); search.focus(); search.select(); }
    });

    // ----- menus: filled for the row whose button opens them, and placed where a browser cannot anchor them -----
    const openers = new WeakMap();
    on("click", event => {
        const opener = near(event, "[popovertarget]");
        if (!opener) return;
        const menu = opener.popoverTargetElement;
        openers.set(menu, opener);
        all("[data-href]", menu).forEach(item => { item.href = item.dataset.href.replace("{}", opener.value); });
        all("[data-action]", menu).forEach(form => { form.action = form.dataset.action.replace("{}", opener.value); });
    });
    document.addEventListener("toggle", event => {
        const menu = event.target;
        if (!(menu instanceof Element) || !menu.matches("[data-menu]")) return;
        openers.get(menu)?.toggleAttribute("data-opened", event.newState === "open");
        if (event.newState !== "open") return;
        if (!CSS.supports("position-area: block-end")) {
            const opener = openers.get(menu).getBoundingClientRect();
            const size = menu.getBoundingClientRect();
            const below = opener.bottom + size.height < innerHeight;
            menu.style.top = `${below ? opener.bottom : Math.max(4, opener.top - size.height)}px`;
            menu.style.left = `${Math.max(4, Math.min(opener.right - size.width, innerWidth - size.width - 4))}px`;
        }
        menu.querySelector("a, button")?.focus({preventScroll: true});
    }, true);

    // ----- tables: on a phone each cell says what its column is -----
    const label = table => {
        const names = [...table.tHead.rows[0].cells].map(head => head.querySelector(".visually-hidden, input") ? "" : head.textContent.trim());
        all("tbody td", table).forEach(cell => {
            const name = names[cell.cellIndex];
            if (name && !cell.matches(".main")) cell.dataset.label ??= name;
        });
    };

    // ----- tables: a head that stays in sight where nothing needs to scroll -----
    const fit = frame => {
        const fits = frame.firstElementChild.offsetWidth <= frame.clientWidth;
        frame.toggleAttribute("data-fits", fits);
        frame.tabIndex = fits ? -1 : 0;
    };
    const watch = new ResizeObserver(seen => seen.forEach(one => fit(one.target)));

    // ----- at load, and for each part that comes later -----
    const begin = within => {
        all("[data-bulk]", within).forEach(count);
        all("[data-shown-for]", within).forEach(suit);
        all("table.list-cards", within).forEach(label);
        all(".table-frame", within).forEach(frame => watch.observe(frame));
        all("dialog[data-open-at-load]", within).forEach(show);
        within.querySelector("[data-focus-at-load]")?.focus();
    };
    addEventListener("DOMContentLoaded", () => begin(document));
    on("htmx:load", event => begin(event.detail.elt));
    // Whoever is signed out by now comes to the door, and then back to what they looked for, and not to a page with a hole.
    on("htmx:beforeSwap", event => {
        const {xhr, requestConfig} = event.detail;
        if (requestConfig.verb !== "get" || !new URL(xhr.responseURL).pathname.endsWith("/sign-in")) return;
        event.detail.shouldSwap = false;
        location.assign(xhr.responseURL);
    });
    // Keeps empty filters out of the address.
    on("htmx:configRequest", event => {
        const sent = event.detail.parameters;
        [...sent.keys?.() ?? Object.keys(sent)].forEach(name => { if (sent[name] === "") delete sent[name]; });
    });
})();
