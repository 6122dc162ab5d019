import { Fragment, type ReactNode } from 'react'
import { bodyNodes, type BodyNode } from './body-nodes.ts'
import './item-body.css'

/** The body as it will be read. Only known elements are drawn; nothing of the markup is executed. */
export function ItemBody({ html }: { html: string }) {
  return <div className="item-body">{bodyNodes(html).map(drawn)}</div>
}

function drawn(node: BodyNode, key: number): ReactNode {
  if (typeof node === 'string') return <Fragment key={key}>{node}</Fragment>
  const children = node.children.map(drawn)
  switch (node.tag) {
    case 'a':
      return (
        <a key={key} href={node.href} rel="noreferrer">
          {children}
        </a>
      )
    case 'br':
      return <br key={key} />
    case 'td':
    case 'th': {
      const Cell = node.tag
      return (
        <Cell key={key} colSpan={node.colSpan} rowSpan={node.rowSpan}>
          {children}
        </Cell>
      )
    }
    default: {
      const Element = node.tag
      return <Element key={key}>{children}</Element>
    }
  }
}
