// Pages written as they will look: over a field that holds HTML stands a surface to write on. Without scripts one writes
// the HTML itself. The server cleans what comes; nothing here is relied on.
(() => {
    "use strict";
    const all = (selector, within = document) => [...within.querySelectorAll(selector)];
    const commands = {
        "h-2": () => block("H2"), "h-3": () => block("H3"), "blockquote": () => block("BLOCKQUOTE"),
        "bold": () => run("bold"), "italic": () => run("italic"),
        "list": () => run("insertUnorderedList"), "list-numbers": () => run("insertOrderedList"),
        "clear-formatting": () => { run("removeFormat"); run("unlink"); run("formatBlock", "P"); }
    };
    // Nothing else that browsers have lets a person undo what a button did.
    const run = (name, value) => document.execCommand(name, false, value);
    const block = tag => {
        const here = document.queryCommandValue("formatBlock").toUpperCase();
        run("formatBlock", here === tag ? "P" : tag);
    };
    const link = surface => {
        const address = prompt(surface.dataset.asks, "https://");
        if (address && /^(https:\/\/|mailto:|tel:)./i.test(address.trim())) run("createLink", address.trim());
    };
    const begin = editor => {
        const bar = editor.querySelector(".editor-bar");
        const surface = editor.querySelector("[data-editor-page]");
        const field = editor.querySelector("textarea");
        const label = editor.querySelector("label");
        const keep = () => {
            field.value = surface.textContent.trim() || surface.querySelector("img") ? surface.innerHTML : "";
            field.dispatchEvent(new Event("input", {bubbles: true}));
        };
        const source = shown => {
            if (!shown) surface.innerHTML = field.value;
            field.hidden = !shown;
            surface.hidden = shown;
            all("[data-edits]", bar).forEach(button => {
                if (button.dataset.edits === "code") button.setAttribute("aria-pressed", String(shown));
                else button.disabled = shown;
            });
        };
        surface.contentEditable = "true";
        surface.setAttribute("role", "textbox");
        surface.setAttribute("aria-multiline", "true");
        surface.setAttribute("aria-label", label.textContent.trim());
        bar.hidden = false;
        source(false);
        surface.addEventListener("focus", () => run("defaultParagraphSeparator", "p"), {once: true});
        surface.addEventListener("input", keep);
        // What is pasted comes without the looks of where it was copied from.
        surface.addEventListener("paste", event => {
            event.preventDefault();
            run("insertText", event.clipboardData.getData("text/plain"));
        });
        bar.addEventListener("mousedown", event => event.preventDefault());
        bar.addEventListener("click", event => {
            const button = event.target.closest("[data-edits]");
            if (!button) return;
            const act = button.dataset.edits;
            if (act === "code") { source(field.hidden); return; }
            surface.focus();
            if (act === "link") link(surface); else commands[act]();
            keep();
        });
    };
    all("[data-editor]").forEach(begin);
})();
