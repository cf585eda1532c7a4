/** A question as the page shows it, with the page that helps who answers no. */
export interface Question {
  question: string;
  title: string;
  url: string;
}

/** The questions of the page, in order. */
export function questionsOf(page: ParentNode): Question[] {
  return [...page.querySelectorAll<HTMLElement>(".question")].map(item => {
    const link = item.querySelector<HTMLAnchorElement>(".question__advice > p:last-child > a");
    return {
      question: (item.querySelector("h3")?.lastChild?.textContent ?? "").trim(),
      title: link?.textContent ?? "",
      url: link?.getAttribute("href") ?? "",
    };
  });
}
