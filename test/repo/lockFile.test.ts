import { describe, expect, test } from 'vitest'
import { readRepoFile } from '../support/repoFiles'

interface LockedPackage {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
}

const lock = JSON.parse(readRepoFile('package-lock.json')) as Record<
  'packages',
  Record<string, LockedPackage>
>
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')

describe('the lock file', () => {
  test('holds no download addresses: whoever installs has a registry of their own', () => {
    expect(packages.length).toBeGreaterThan(50)
    expect(packages.filter(([, locked]) => locked.resolved !== undefined).map(([path]) => path)).toEqual([])
  })

  test('pins every package by what it holds', () => {
    expect(
      packages.filter(([, locked]) => !locked.integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([])
  })

  test('is of the same dependencies as package.json', () => {
    const wanted = JSON.parse(readRepoFile('package.json')) as Record<string, unknown>
    const locked = lock.packages[''] as Record<string, unknown> | undefined
    expect(locked?.['dependencies']).toEqual(wanted['dependencies'])
    expect(locked?.['devDependencies']).toEqual(wanted['devDependencies'])
  })
})
