// The chat of a firm on a site of its own: a button, and the chat in a frame of its own origin, which the site around it
// can neither read nor change. Put it in with <script src="…/site-chat/button.js" async></script>; data-language="fr"
// on it chooses the language, which is otherwise that of the page.
(() => {
    "use strict";
    const script = document.currentScript;
    const at = new URL(".", script.src).href.replace(/\/$/, "");
    const origin = new URL(at).origin;
    const language = (script.dataset.language || document.documentElement.lang || navigator.language || "").slice(0, 2).toLowerCase();
    const query = ["fr", "nl", "en"].includes(language) ? `?speaks=${language}` : "";

    const style = new CSSStyleSheet();
    style.replaceSync(`
        :host { all: initial; position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483000; font: 16px/1.4 system-ui, sans-serif; }
        button { display: flex; flex-direction: column; align-items: flex-start; gap: .125rem; min-height: 48px; padding: .5rem 1.125rem; border: 0; border-radius: 1.5rem; background: var(--colour); color: var(--on); font: inherit; cursor: pointer; box-shadow: 0 6px 24px rgb(0 0 0 / 25%); text-align: start; }
        button:focus-visible { outline: 3px solid var(--colour); outline-offset: 3px; }
        strong { font-weight: 600; }
        small { font-size: .8125rem; }
        iframe { display: block; width: min(24rem, calc(100vw - 2rem)); height: min(36rem, calc(100vh - 2rem)); border: 0; border-radius: .75rem; background: Canvas; color-scheme: light dark; box-shadow: 0 10px 40px rgb(0 0 0 / 35%); }
        [hidden] { display: none; }
    `);

    // Black or white, whichever can be read on the firm's colour.
    const on = colour => {
        const part = place => {
            const share = parseInt(colour.slice(place, place + 2), 16) / 255;
            return share <= .04045 ? share / 12.92 : ((share + .055) / 1.055) ** 2.4;
        };
        return .2126 * part(1) + .7152 * part(3) + .0722 * part(5) > .179 ? "#000" : "#fff";
    };

    const put = state => {
        const host = document.createElement("div");
        host.style.setProperty("--colour", state.colour);
        host.style.setProperty("--on", on(state.colour));
        const root = host.attachShadow({mode: "closed"});
        root.adoptedStyleSheets = [style];
        const button = document.createElement("button");
        button.type = "button";
        button.setAttribute("aria-expanded", "false");
        button.append(Object.assign(document.createElement("strong"), {textContent: state.label}), Object.assign(document.createElement("small"), {textContent: state.said}));
        let frame = null;
        const fold = () => {
            frame.hidden = true;
            button.hidden = false;
            button.setAttribute("aria-expanded", "false");
            button.focus();
        };
        button.addEventListener("click", () => {
            if (!frame) {
                frame = document.createElement("iframe");
                frame.title = state.label;
                frame.src = at + query;
                root.append(frame);
            }
            frame.hidden = false;
            button.hidden = true;
            button.setAttribute("aria-expanded", "true");
            frame.focus();
        });
        addEventListener("message", event => {
            if (frame && event.origin === origin && event.source === frame.contentWindow && event.data?.parvisChat === "fold") fold();
        });
        root.append(button);
        document.body.append(host);
    };

    const begin = () => fetch(`${at}/state${query}`, {credentials: "omit"})
        .then(response => response.ok ? response.json() : null)
        .then(state => { if (state) put(state); })
        .catch(() => {});
    if (document.body) begin();
    else addEventListener("DOMContentLoaded", begin);
})();
