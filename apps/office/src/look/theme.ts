import { colours, fonts, radius } from '@gongkai/look'
import type { ThemeConfig } from 'antd'

/** Ant Design drawn with the tokens of the look. The focus ring is ours (`base.css`), so its own outlines are off. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: colours.blue,
    colorLink: colours.blue,
    colorError: colours.red,
    colorWarning: colours.amber,
    colorSuccess: colours.green,
    colorText: colours.ink,
    colorTextSecondary: colours.inkSecondary,
    colorTextTertiary: colours.inkSecondary,
    colorTextDescription: colours.inkSecondary,
    colorTextPlaceholder: colours.inkSecondary,
    colorTextDisabled: colours.inkSecondary,
    colorBgContainerDisabled: colours.greySoft,
    colorBorder: colours.lineStrong,
    colorSplit: colours.line,
    colorBgLayout: colours.ground,
    borderRadius: radius,
    borderRadiusLG: radius,
    borderRadiusSM: radius,
    boxShadow: 'none',
    boxShadowTertiary: 'none',
    fontFamily: fonts.sans,
    fontSize: 14,
    controlHeight: 32,
    motion: false,
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Input: { activeShadow: 'none' },
    Select: { optionSelectedBg: colours.blueSoft, activeOutlineColor: 'transparent' },
    DatePicker: { activeShadow: 'none' },
  },
}
