import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { installNginx } from '../../scripts/lib/install-nginx.mjs'
import { createTempFolder } from './fixture.ts'

/** Starts a real nginx that includes our configuration, as an operator's `server` would. */
export async function startNginx(site: NginxSite): Promise<RunningNginx> {
  const program = await installNginx(console.log)
  if (program === undefined) throw new Error('nginx cannot be installed here: the test needs one')
  // Another test may take the port between the moment at which it is found free and nginx.
  const start = () => startOnce(program, site)
  return start().catch(start).catch(start)
}

async function startOnce(program: string, { config, root }: NginxSite): Promise<RunningNginx> {
  const folder = await createTempFolder()
  const port = await findFreePort()
  await writeFile(join(folder, 'site.conf'), config)
  await writeFile(join(folder, 'nginx.conf'), toMainConfig({ folder, port, root }))
  const child = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const errors: string[] = []
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()))
  const url = `http://127.0.0.1:${port}`
  try {
    await waitUntilAnswering(url, child)
  } catch (error) {
    child.kill()
    throw new Error(errors.join(''), { cause: error })
  }
  return { port, stop: () => stop(child) }
}

const toMainConfig = ({ folder, port, root }: MainConfig) => `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 64; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    set $gongkailan ${root};
    include ${folder}/site.conf;
  }
}
`

async function waitUntilAnswering(url: string, child: ChildProcess): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    if (child.exitCode !== null) break
    const isAnswering = await fetch(url, { redirect: 'manual' }).then(
      () => true,
      () => false,
    )
    if (isAnswering) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error('nginx does not answer')
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null) {
      done()
      return
    }
    child.once('exit', () => {
      done()
    })
    child.kill()
  })
}

function findFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        done(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  })
}

export interface NginxSite {
  /** What the site's own `nginx.conf` says. */
  readonly config: string
  readonly root: string
}

export interface RunningNginx {
  readonly port: number
  readonly stop: () => Promise<void>
}

interface MainConfig {
  readonly folder: string
  readonly port: number
  readonly root: string
}
