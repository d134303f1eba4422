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

export function createButton(children: readonly (Node | string)[]): HTMLButtonElement {
  const button = createElement('button', '', children)
  button.type = 'button'
  return button
}

/** The one element of its kind that the page is built with. */
export function getPart<T extends Element>(
  root: ParentNode,
  selector: string,
  type: new () => T,
): T {
  const part = root.querySelector(selector)
  if (!(part instanceof type)) throw new TypeError(`No ${selector}`)
  return part
}

/** The element that is marked as this part. */
export function getNamedPart(root: ParentNode, name: string): HTMLElement {
  return getPart(root, `[data-part=${name}]`, HTMLElement)
}
