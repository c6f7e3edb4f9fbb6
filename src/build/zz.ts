import { deadLinks } from './links';
export default function main() {
  const t = Date.now();
  const r = deadLinks('dist', 'https://example.org/story');
  console.log(r.followed, r.dead.length, Date.now() - t);
  console.log([...new Set(r.dead)].slice(0, 60).join('\n'));
  return 0;
}
