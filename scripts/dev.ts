import { dev } from 'astro'
import { readEnvironment, shieldPages } from '#loaders/environment.ts'

const { root } = readEnvironment()
shieldPages('development')
const server = await dev({ server: { port: Number(process.env.PORT ?? '4321') } })
console.log(`正在预览 ${root}，改动保存后立即显示：http://localhost:${server.address.port}/`)
