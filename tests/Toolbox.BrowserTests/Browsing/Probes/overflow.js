// Elements that make the page scroll sideways; empty when it does not.
() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const scrollsItself = e => e && e !== document.body && (getComputedStyle(e).overflowX !== "visible" || scrollsItself(e.parentElement));
  const tooWide = [...document.body.querySelectorAll("*")]
    .filter(e => e.getBoundingClientRect().right > width + 0.5 && !scrollsItself(e.parentElement));
  const innermost = tooWide.filter(e => !tooWide.some(other => other !== e && e.contains(other)));
  const name = e => `${e.parentElement.localName}.${e.parentElement.className} > ${e.localName}.${e.getAttribute("class") ?? ""} "${e.textContent.trim().slice(0, 40)}" to ${Math.round(e.getBoundingClientRect().right)}`;
  return [`${document.documentElement.scrollWidth} px wide on ${width}`, ...innermost.slice(0, 5).map(name)];
}
