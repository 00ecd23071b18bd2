// The filter over the notes. Without it (or in print) every note is shown.
"use strict";

const bar = document.querySelector("[data-filters]");
const notes = [...document.querySelectorAll("[data-shown-by]")];
const tally = document.querySelector("[data-status]");

function show(name) {
  const chosen = bar.querySelector(`[data-show="${CSS.escape(name)}"]`);
  if (!chosen) return;
  for (const note of notes) {
    note.hidden = name !== "all" && !note.dataset.shownBy.split(" ").includes(name);
  }
  for (const button of bar.querySelectorAll("[data-show]")) {
    button.setAttribute("aria-pressed", String(button === chosen));
  }
  const left = notes.filter((note) => note.hidden).length;
  tally.textContent = left
    ? `Filter “${chosen.dataset.word}”: ${notes.length - left} of ${notes.length} notes shown, ${left} left out.`
    : `All ${notes.length} notes shown.`;
  tally.toggleAttribute("data-filtered", left > 0);
}

// An address that ends in "#show=differs" filters; one that leads to a note left out shows all notes again.
function follow() {
  const name = location.hash.slice(1);
  if (name.startsWith("show=")) {
    show(name.slice("show=".length));
    return;
  }
  const target = name && document.getElementById(name);
  if (target && target.closest("[hidden]")) {
    show("all");
    target.scrollIntoView();
  }
}

if (bar) {
  bar.hidden = false;
  bar.addEventListener("click", (event) => {
    const button = event.target.closest("[data-show]");
    if (button) show(button.dataset.show);
  });
  addEventListener("hashchange", follow);
  // A link already followed once changes no address, so the click itself is listened to as well.
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) follow();
  });
  show("all");
  follow();
}
