import type { LookChoice } from '../look-choice.ts'
import type { Site } from '../site.ts'

interface UtilityBarProps {
  site: Site
  look: LookChoice
  address: string
  form: string | undefined
}

/**
 * The site this column belongs to, and the switches of size and contrast. On a page with a form the switches are
 * buttons of that form: the answer shows the form again with everything that was typed.
 */
export function UtilityBar({ site, look, address, form }: UtilityBarProps) {
  const { mainSite } = site.settings
  const switches = [
    {
      name: 'text',
      value: look.text === 'large' ? 'normal' : 'large',
      label: look.text === 'large' ? '标准字号' : '大字',
    },
    {
      name: 'contrast',
      value: look.contrast === 'high' ? 'normal' : 'high',
      label: look.contrast === 'high' ? '标准对比' : '高对比',
    },
  ]
  return (
    <div className="utility">
      {/* Enter in a field presses the first button of its form in the page: that must not be a switch. */}
      {form !== undefined && <button className="unseen" type="submit" form={form} tabIndex={-1} aria-hidden="true" />}
      <nav className="width" aria-label="辅助">
        <ul>
          {mainSite !== undefined && (
            <li>
              <a href={mainSite.url}>{mainSite.name}</a>
            </li>
          )}
        </ul>
        <ul>
          {switches.map(({ name, value, label }) => (
            <li key={name}>
              {form === undefined ? (
                <a href={`/look?${new URLSearchParams({ [name]: value, back: address })}`} rel="nofollow">
                  {label}
                </a>
              ) : (
                <button type="submit" form={form} name={`look.${name}`} value={value} formNoValidate>
                  {label}
                </button>
              )}
            </li>
          ))}
          <li>
            <a href="/accessibility">无障碍说明</a>
          </li>
        </ul>
      </nav>
    </div>
  )
}
