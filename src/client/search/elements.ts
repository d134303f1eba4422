/** Makes an element; text goes in as text, never as markup. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  if (className !== '') element.className = className
  element.append(...children)
  return element
}

/** The one element of its kind that the page is built with. */
export function getPart<T extends Element>(
  root: ParentNode,
  selector: string,
  type: new () => T,
): T {
  const part = root.querySelector(selector)
  if (!(part instanceof type)) throw new TypeError(`The page lacks ${selector}`)
  return part
}
