// What pages need from a script: times in the reader's zone, and choices that count at once.
(() => {
  "use strict";

  const language = document.documentElement.lang || "en";
  const exact = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
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
        element.textContent = "ago" in element.dataset ? ago(time) : exact.format(time);
      }
    }
  }

  document.addEventListener("change", event => {
    if (event.target.matches("[data-submit]")) {
      event.target.form.requestSubmit();
    }
  });

  document.addEventListener("htmx:afterSwap", event => showTimes(event.target));
  showTimes(document);
  setInterval(() => document.hidden || showTimes(document), 30000);
})();
