/**
 * The still pictures of the story stand in `noscript`, so that no parser meets them where script runs. `showStills` puts them in where the page’s own
 * script has not come. On paper the page that is laid out for it takes this one's place for as long as printing takes: what is printed must be there
 * when the event ends, hence the request that waits. Who reads plain words gets the page of these. Where that page cannot be had, the stills are put in.
 */
export const onPaper = `<script>function showStills(){for(const s of document.querySelectorAll('noscript.stills'))s.outerHTML=s.textContent}
addEventListener('beforeprint',()=>{let d;const l=/[?&]level=plain\\b/.test(location.search),w=l?'plain/':'print/';try{const r=new XMLHttpRequest;r.open('GET',w,false);r.send();if(r.status===200)d=new DOMParser().parseFromString(r.responseText,'text/html')}catch{}
if(!d)return showStills();
const at=new URL(w,location.href),p=document.createElement('div');p.id='paper';p.className = 'paper';
for(const e of d.querySelectorAll('img')){e.src=new URL(e.getAttribute('src'),at);e.loading='eager'}
p.append(...d.querySelectorAll('head style'),d.querySelector('.page-body'));document.body.append(p);
document.documentElement.style.setProperty('--address',JSON.stringify((document.querySelector('[rel=canonical]')?.href??location.origin+location.pathname)+(l?'?level=plain':'')))});
addEventListener('afterprint',()=>document.getElementById('paper')?.remove())</script>`;
