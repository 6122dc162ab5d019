import type { Platform } from '@gongkai/platform'
