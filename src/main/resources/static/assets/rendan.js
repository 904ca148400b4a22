// What pages need from a script: times in the reader's zone, and choices that count at once.
(() => {
  "use strict";

  const spoken = document.documentElement.lang || "en";
  const language = spoken === "en" ? "en-GB" : spoken;
  const exact = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const day = new Intl.DateTimeFormat(language, { dateStyle: "medium" });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const spans = [["day", 86400], ["hour", 3600], ["minute", 60]];

  function ago(time) {
    const seconds = (time.getTime() - Date.now()) / 1000;
    for (const [unit, length] of spans) {
      if (Math.abs(seconds) >= length) {
        return relative.format(Math.trunc(seconds / length), unit);
      }
    }
    return relative.format(0, "minute");
  }

  function showTimes(root) {
    for (const element of root.querySelectorAll("time[datetime]")) {
      const time = new Date(element.dateTime);
      if (!Number.isNaN(time.getTime()) && element.dateTime.includes("T")) {
        element.title = exact.format(time);
        element.textContent = "ago" in element.dataset ? ago(time) : "day" in element.dataset ? day.format(time) : exact.format(time);
      }
    }
  }

  document.addEventListener("change", event => {
    if (event.target.matches("[data-check-all]")) {
      document.querySelectorAll(`input[name="${event.target.dataset.checkAll}"]`).forEach(box => { box.checked = event.target.checked; });
    }
    if (event.target.matches("[data-submit]")) {
      event.target.form.requestSubmit();
    }
  });

  document.addEventListener("dragover", event => {
    const drop = event.target.closest("[data-upload]");
    if (drop) {
      event.preventDefault();
      drop.classList.add("over");
    }
  });
  document.addEventListener("dragleave", event => event.target.closest("[data-upload]")?.classList.remove("over"));
  document.addEventListener("drop", event => {
    const drop = event.target.closest("[data-upload]");
    if (drop && event.dataTransfer.files.length) {
      event.preventDefault();
      drop.classList.remove("over");
      drop.elements.file.files = event.dataTransfer.files;
      drop.requestSubmit();
    }
  });

  document.addEventListener("keydown", event => {
    const typing = event.target.matches("input, textarea, select") || event.target.isContentEditable;
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const search = document.querySelector("[data-search]");
      if (search) {
        event.preventDefault();
        search.focus();
      }
    }
  });

  document.addEventListener("htmx:afterSwap", event => showTimes(event.target));
  showTimes(document);
  setInterval(() => document.hidden || showTimes(document), 30000);
})();
