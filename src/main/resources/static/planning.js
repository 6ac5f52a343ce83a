// An open calendar follows what others change: a stream tells that it would look different, and it is read again.
(() => {
    "use strict";
    const {follow, UNATTENDED} = window.parvisLive;
    const list = () => document.querySelector("[data-planning]");
    let stop = null;
    let followed = null;

    const ask = (path, options) => fetch(path, {...options, cache: "no-store"});
    // Whoever stands on a visit stands on it again.
    const again = async at => {
        const standing = at.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
        await htmx.ajax("GET", location.pathname + location.search, {target: at, select: "#list", swap: "outerHTML", headers: UNATTENDED});
        if (standing) [...list().querySelectorAll("a[href]")].find(one => one.getAttribute("href") === standing)?.focus();
    };
    // Nothing is put under a visit that somebody holds, nor what was on its way when they took it.
    const look = at => { if (at.dataset.held === undefined) again(at); else at.dataset.missed = "true"; };
    document.body.addEventListener("htmx:beforeSwap", event => {
        const at = list();
        if (event.detail.target !== at || at.dataset.held === undefined) return;
        event.detail.shouldSwap = false;
        at.dataset.missed = "true";
    });
    document.body.addEventListener("planning:changed", () => again(list()));
    const begin = () => {
        const path = list()?.dataset.planning;
        if (!path || path === followed) return;
        stop?.();
        followed = path;
        stop = follow(ask, () => path, {
            mark: mark => { const at = list(); if (at && followed === path && at.dataset.mark !== mark) look(at); },
        });
    };
    begin();
    // Another filter puts another list there.
    document.body.addEventListener("htmx:afterSettle", begin);
})();
