import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { adoptLook } from './look/adopt-look.ts'
import './look/base.css'
import './look/grid.css'
import './look/panel.css'

dayjs.locale('zh-cn')
adoptLook()

const root = document.getElementById('office')
if (!root) throw new Error('the start page has no place for the office')
const nonce = document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce
createRoot(root).render(
  <StrictMode>
    <App nonce={nonce} />
  </StrictMode>,
)
