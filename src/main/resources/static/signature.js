// A signature drawn with a finger. What is sent are its points on paper of 600 by 200: the server draws them again.
(() => {
    "use strict";
    const WIDTH = 600, HEIGHT = 200, MOST_POINTS = 2500;
    const place = document.querySelector("[data-signature]");
    if (!place) return;
    place.hidden = false;
    const canvas = place.querySelector("canvas");
    const kept = place.querySelector("input");
    const signer = place.closest("form").elements.signer;
    const required = signer.required;
    const pad = new SignaturePad(canvas, {minDistance: 3, throttle: 0});

    const within = (share, most) => Math.round(Math.min(Math.max(share, 0), 1) * most);
    const write = () => {
        const strokes = pad.toData().map(stroke => stroke.points);
        const step = Math.ceil(strokes.flat().length / MOST_POINTS);
        kept.value = strokes
            .map(points => points
                .filter((_, at) => at % step === 0)
                .map(({x, y}) => `${within(x / canvas.clientWidth, WIDTH)},${within(y / canvas.clientHeight, HEIGHT)}`)
                .join(" "))
            .join(";");
        signer.required = required || kept.value !== "";
        kept.dispatchEvent(new Event("input", {bubbles: true}));
    };
    const read = () => kept.value.split(";").filter(Boolean).map(stroke => ({
        points: stroke.split(" ").map((point, at) => {
            const [x, y] = point.split(",").map(Number);
            return {x: x / WIDTH * canvas.clientWidth, y: y / HEIGHT * canvas.clientHeight, pressure: 0.5, time: at * 16};
        }),
    }));
    // A canvas that is stretched blurs: it has the dots of the screen, and is drawn anew when the telephone is turned.
    let width = 0;
    const fit = () => {
        if (canvas.clientWidth === width) return;
        width = canvas.clientWidth;
        const ratio = Math.max(devicePixelRatio, 1);
        canvas.width = width * ratio;
        canvas.height = canvas.clientHeight * ratio;
        canvas.getContext("2d").scale(ratio, ratio);
        pad.fromData(read());
    };

    pad.addEventListener("endStroke", write);
    place.querySelector("[data-clears]").addEventListener("click", () => {
        pad.clear();
        write();
        signer.focus();
    });
    new ResizeObserver(fit).observe(canvas);
    fit();
})();
