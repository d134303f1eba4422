import '#styles/gate-panel.css'
import type { Issue } from '#domain/gate/issue.ts'
import { formatCounts, severityNames } from '#domain/gate/report.ts'
import { basePath } from './base-path.ts'

/** Shows an author, in the preview only, what the gate would say of the content as it stands. */
class GatePanel extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const response = await fetch(`${basePath}@gate.json`)
    this.#show((await response.json()) as Issue[])
  }

  #show(issues: readonly Issue[]): void {
    const details = document.createElement('details')
    details.open = issues.some(({ severity }) => severity === 'error')
    const summary = document.createElement('summary')
    summary.textContent = `发布闸门 ${formatCounts(issues)}`
    const list = document.createElement('ul')
    list.append(...issues.map(toItem))
    details.append(summary, list)
    this.replaceChildren(details)
  }
}

function toItem(issue: Issue): HTMLLIElement {
  const item = document.createElement('li')
  const place = document.createElement('code')
  place.textContent = `${issue.file}:${issue.line}:${issue.column}`
  const severity = severityNames[issue.severity]
  item.append(place, ` ${severity} ${issue.code} ${issue.message} 怎么改：${issue.hint}`)
  return item
}

customElements.define('gate-panel', GatePanel)
document.querySelector('main')?.before(document.createElement('gate-panel'))
