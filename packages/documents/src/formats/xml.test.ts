import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { parseXml, type XmlAttributes } from './xml.ts'

type Event = [kind: 'open' | 'close' | 'text', name: string, attributes?: Record<string, string>]

/** Events with neighbouring texts joined, or null where the part is refused. */
function events(listen: (add: (...event: Event) => void) => void): Event[] | null {
  const found: Event[] = []
  try {
    listen((kind, name, attributes) => {
      const last = found.at(-1)
      if (kind === 'text' && last?.[0] === 'text') last[1] += name
      else if (kind !== 'text' || name !== '') found.push(attributes ? [kind, name, { ...attributes }] : [kind, name])
    })
  } catch {
    return null
  }
  return found
}

const ours = (xml: string) => {
  // Every name that occurs in the source is asked for.
  const names = new Set([...xml.matchAll(/([^\s<>/="'&;]+)\s*=/g)].map(([, name = '']) => name))
  const valuesOf = (attributes: XmlAttributes) => {
    const values: Record<string, string> = {}
    for (const name of names) {
      const value = attributes.get(name)
      if (value !== undefined) values[name] = value
    }
    return values
  }
  return events((add) =>
    parseXml(new TextEncoder().encode(xml), {
      open: (name, attributes) => add('open', name, valuesOf(attributes)),
      close: (name) => add('close', name),
      text: (text) => add('text', text),
    }),
  )
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

/** The strict parser of others, which refuses what is not well-formed. */
const peer = (xml: string) =>
  events((add) => {
    const parser = new SaxesParser({ xmlns: false, position: false })
    const fail = () => {
      throw new Error('not well-formed')
    }
    parser.on('error', fail)
    parser.on('doctype', fail)
    let depth = 0
    parser.on('opentag', ({ name, attributes }) => {
      depth++
      add('open', local(name), attributes as Record<string, string>)
    })
    parser.on('closetag', ({ name }) => {
      depth--
      add('close', local(name))
    })
    parser.on('text', (text) => {
      // White space between the root and what stands beside it says nothing.
      if (depth > 0) add('text', text)
    })
    parser.on('cdata', (text) => add('text', text))
    parser.write(xml).close()
  })

const folder = new URL('../../../../samples/reports/', import.meta.url)
const parts = readdirSync(folder)
  .filter((name) => /\.(docx|xlsx|ofd)$/.test(name))
  .flatMap((name) =>
    Object.entries(unzipSync(readFileSync(new URL(name, folder))))
      .filter(([part]) => /\.(xml|rels)$/.test(part))
      .map(([part, bytes]) => ({ part: `${name}/${part}`, xml: strFromU8(bytes).replace(/^\ufeff/, '') })),
  )

describe('XML is read as a strict parser reads it', () => {
  it.each(parts)('$part', ({ xml }) => {
    const found = ours(xml)
    expect(found).not.toBeNull()
    expect(found).toEqual(peer(xml))
  })

  it.each([
    ['<a b="&lt;1&#x4e2d;&#20013;"\tc=\'"\'>x &amp; y<![CDATA[ <z> ]]></a>', true],
    ['<?xml version="1.0"?>\r\n<w:a><!-- no --><b/>\r\n</w:a >\n', true],
    ['<a b="1\n2" />', true],
    ['', false],
    ['<a>', false],
    ['<a></b>', false],
    ['<a/><b/>', false],
    ['<a/>text', false],
    ['text<a/>', false],
    ['<a b=1/>', false],
    ['<a b="1"c="2"/>', false],
    ['<a b="1" b="2"/>', false],
    ['<a b="<"/>', false],
    ['<a b/>', false],
    ['<a b="1/>', false],
    ['<a>&nbsp;</a>', false],
    ['<a>&#0;</a>', false],
    ['<a>1 & 2</a>', false],
    ['<a>]]></a>', false],
    ['<a>\u0001</a>', false],
    ['<a><!-- -- --></a>', false],
    ['<a><!-- </a>', false],
    ['<a><![CDATA[ </a>', false],
    ['<1a/>', false],
    ['< a/>', false],
    ['<a / >', false],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', false],
  ])('%s', (xml, wellFormed) => {
    const found = ours(xml)
    expect(found !== null).toBe(wellFormed)
    expect(found).toEqual(peer(xml))
  })

  it('damaged at random', () => {
    const piece = fc.constantFrom(...'<>/="\'&;!-[]? \n:a', '<a>', '</a>', '<a/>', ' b="c"', '&amp;', '<!--', '-->')
    const xml = fc.array(piece, { maxLength: 12 }).map((pieces) => `<a>${pieces.join('')}</a>`)
    fc.assert(
      fc.property(xml, (drawn) => {
        expect(ours(drawn)).toEqual(peer(drawn))
      }),
      { numRuns: 3000 },
    )
  })
})
