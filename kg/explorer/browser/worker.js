"use strict";(()=>{var xn={33:60,35:62},Sn=126;function kn(r){let t=new DataView(new ArrayBuffer(4*Math.ceil(r.length/5)));for(let e=0;e<
r.length;e+=5){let n=0;for(let s=e;s<e+5;s+=1){let o=s<r.length?r.charCodeAt(s):Sn;n=n*85+(o<42?xn[o]:o)-42}t.
setUint32(4*e/5,n)}return new Uint8Array(t.buffer,0,Math.floor(4*r.length/5))}async function Vt(r){let t=new Blob(
[kn(r)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var B="http://www.w3.org/2001/XMLSchema#",$n=/[\p{Cc} <>"{}|\\^`]/u,Mn={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"},k=r=>({type:"uri",value:r}),at=(r,t)=>({type:"literal",value:r,...t?{datatype:B+
t}:{}}),E=r=>r?.type==="uri";function Et(r){let{head:t,results:e}=JSON.parse(r);return{variables:t.vars,rows:e.
bindings.map(n=>t.vars.map(s=>n[s]??null))}}function D({type:r,value:t,datatype:e,"xml:lang":n}){if(r==="bnode")
return`_:${t}`;if(r==="triple")return`<<( ${[t.subject,t.predicate,t.object].map(D).join(" ")} )>>`;if(r==="ur\
i"){if($n.test(t))throw new Error(`${t}: no IRI`);return`<${t}>`}let s=`"${t.replace(/[\\"\n\r\t\b\f]/g,o=>Mn[o])}\
"`;return n?`${s}@${n}`:e&&e!==`${B}string`?`${s}^^<${e}>`:s}var vn=/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs,
En={t:"	",b:"\b",n:`
`,r:"\r",f:"\f"},Kt=r=>r.replaceAll(vn,(t,e,n,s)=>s?En[s]??s:String.fromCodePoint(Number.parseInt(e??n,16))),R=r=>r?
D(r):"",On=["Long","Int","Short","Byte"],An=["integer",...On.flatMap(r=>[r.toLowerCase(),`unsigned${r}`]),...[
"positive","negative","nonPositive","nonNegative"].map(r=>`${r}Integer`)],Rn=new Map([...An.map(r=>[B+r,/^[+-]?\d+$/]),
[`${B}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${B}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],[`${B}\
float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);function N(r){if(r?.type!=="literal"||!Rn.get(r.datatype??
"")?.test(r.value))return null;let[,t,e="",n="",s="0"]=/^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(r.value)??
[],o=e+n,i=e.length+Number(s),a=o.slice(0,Math.max(i,0)).padEnd(i,"0").replace(/^0+(?=\d)/,"")||"0",c="0".repeat(
Math.max(-i,0))+o.slice(Math.max(i,0));return(t==="-"?"-":"")+a+(c?`.${c}`:"")}function ct(r){return r?.type!==
"literal"||r.datatype!==`${B}boolean`?null:{1:!0,true:!0,0:!1,false:!1}[r.value]??null}function de(r){let t=new Map;
for(let e of r){let n=N(e)?.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),s=ct(e),o=n??(s===null?D(e):`boolean\
 ${s}`);t.has(o)||t.set(o,e)}return[...t.values()]}var Nn=/^[ \t]*VALUES (\?(?:given_)?([A-Za-z]\w*?)(?:__\d\w*)?) \{ UNDEF \}[ \t]*(?:#\+ (.*))?$/gm;function $(r,t){
return r.replaceAll(Nn,(e,n,s,o)=>{let i=Object.hasOwn(t,s)?de(t[s]):[];return i.length?`VALUES ${n} { ${i.map(
D).join(" ")} } ${o??""}`.trimEnd():""})}var jn=1e3,Tn=6,In=["entity","year","currency"],he=(r,t)=>r.tags.filter(e=>t.tags.includes(e)).length;function ge(r,t,e,n){
let s=performance.now()+jn,{questions:o}=r.engineData,i=o.find(u=>u.name===t),a=r.values(t,e,n),c=[],l=!1;function _(u,f){
if(c.some(w=>w.name===u.name&&w.name!==t)||(l||=performance.now()>s,l))return;let d=w=>Object.fromEntries(Object.
entries(f).map(([b,y])=>[b,w[y]])),{rows:m}=r.graph.select(n,$(u.text,d(a)));m.length&&c.push({name:u.name,typed:d(
e),rows:m.length})}let p=Object.keys(a);for(let u of p.length>1?p:[])_(i,Object.fromEntries(p.filter(f=>f!==u).
map(f=>[f,f])));let h=o.filter(u=>u!==i).sort((u,f)=>he(i,f)-he(i,u));for(let u of i.parameters.filter(f=>p.includes(
f.name)&&In.includes(f.type)))for(let f of h)for(let d of f.parameters)d.type===u.type&&_(f,{[d.name]:u.name});
return{found:c.slice(0,Tn),isCut:l}}var F=(r,t)=>Array.isArray(r)?r[t==="ko"?1:0]:r;var Ln=/\(\s*(COUNT|SUM|AVG|MIN|MAX|SAMPLE)\s*\(\s*(?:DISTINCT\s+)?(?:[?$](\w+)|\*)\s*\)\s*AS\s+[?$](\w+)\s*\)/gi,
zn=[["tn",12],["bn",9],["m",6]],Cn=[["조",12],["억",8],["만",4],["",0]];function me(r){let t=[...r.matchAll(
Ln)];return new Map(t.map(([,e,n,s])=>[s,e.toUpperCase()==="COUNT"?"count":n]))}function P(r){let[t,e=""]=r.split(
"."),n=t.replaceAll(/\B(?=(\d{3})+$)/g,","),s=e.replace(/0+$/,"");return s?`${n}.${s}`:n}var Dn=r=>r.replace(/^0+(?=\d)/,
"");function G(r,t,e,{signs:n,currencies:s}){let o=r.startsWith("-")&&/[1-9]/.test(r)?"-":"",i=r.replace("-",""),
[a,c=""]=i.split(".");if(e==="ko"){let _=s[t]??t,p=Fn(a,c),h=!/\d$/.test(p)||!/^[가-힣]+$/.test(_);return`${o}${p}${h?
" ":""}${_}`}let l=P(i);for(let[_,p]of zn){let h=a.length>p?`${a.slice(0,-p)}.${a.slice(-p)}${c}`:"";if(h&&h.replace(
/0+$/,"").split(".")[1].length<=3){l=`${P(h)} ${_}`;break}}return`${o}${n[t]??`${t} `}${l}`}function Fn(r,t){let e=r,
n=[];for(let[s,o]of Cn){let i=e.slice(0,Math.max(e.length-o,0));e=e.slice(i.length);let a=P(Dn((i||"0")+(!o&&t?
`.${t}`:"")));a!=="0"&&n.push(a+s)}return n.join(" ")||"0"}var Q="currency",Un={en:["no","yes"],ko:["아니요","예"]};function T(r,{engineData:t,names:e,lang:n},s="",o=""){
if(!r)return"";if(E(r))return e.of(r.value,n);if(r.type!=="literal")return D(r);let i=t.counts.includes(s)?N(r):
null;if(i!==null)return o?G(i,o,n,t):P(i);let a=ct(r);return a===null?r.value:Un[n][Number(a)]}function lt(r,t,e){
let n=me(r),s=o=>e.find(i=>o.endsWith(i[0].toUpperCase()+i.slice(1)));return t.map(o=>n.get(o)??o).map(o=>s(o)??
o)}var J=(r,t,e,n)=>n.includes(e)&&t[r.indexOf(Q)]?.value||"";function Wn(r,t,e){let n=new Map;for(let s=0;s<t;s+=
1){let o=r.map(a=>a[s]).filter(a=>a?.type==="literal"),i=new Set(o.map(a=>a?.["xml:lang"]??""));i.size===1&&!i.
has("")&&n.set(s,[...i][0])}return[...n.values()].includes(e)?[...n].filter(([,s])=>s!==e).map(([s])=>s):[]}function we(r,t,e,n){
let{amounts:s}=n.engineData,o=lt(r,t,s),i=t.indexOf(Q),a=t.indexOf("property"),c=o.flatMap((d,m)=>s.includes(d)?
[m]:[]),l=i>=0&&e.every(d=>!d[i]||d[i].type==="literal"&&c.some(m=>N(d[m])!==null)),_=new Set(e.map(d=>d[0]&&D(
d[0]))),p=e.length>1&&a>0&&_.size===1,h=new Set([...Wn(e,t.length,n.lang),...l?[i]:[],...p?[0]:[]]),u=e.map(d=>{
let m=a>=0?n.names.local(d[a]?.value??""):"";return d.map((w,b)=>{let y=o[b].toLowerCase().endsWith("value")?m:
o[b];return h.has(b)?"":T(w,n,y,l?J(t,d,y,s):"")})}),f=t.flatMap((d,m)=>!h.has(m)&&(!e.length||u.some(w=>w[m]))?
[m]:[]);return{kept:f,cells:u.map(d=>f.map(m=>d[m])),subject:p?T(e[0][0],n):""}}var qn=/^(?:(.+)\/)?p0*(\d+)s0*(\d+)$/;function be(r,t){return t==="ko"?r.join("·"):[r.slice(0,-1).join(", "),
r.at(-1)].filter(Boolean).join(" and ")}var Bn={en:(r,t,e)=>`${e?"paragraph ":"¶"}${r}, sentence${t.length>1?
"s":""} ${be(t,"en")}`,ko:(r,t,e)=>{let n=e?"번째 ":"";return`${r}${n}문단 ${be(t,"ko")}${n}문장`}};function tt(r,t,e=!1){
let n=new Map;for(let s of new Set(r)){let[,o="",i="",a=""]=qn.exec(s)??["",s],c=`${o} ${i}`,l=n.get(c)??{article:o,
paragraph:i,sentences:[]};n.set(c,l),l.sentences.push(a)}return[...n.values()].map(({article:s,paragraph:o,sentences:i})=>[
s,o&&Bn[t](o,i,e)].filter(Boolean).join(" ")).join(t==="en"?"; ":", ")}var ye={Exact:"",AtLeast:"≥",AtMost:"≤",About:"≈"},Yt=4,Pn=300,Ot=class{constructor(t,e,n,s,o){this.rates=
o,this.headings=n,this.answer=t,this.view=e,this.words=s,this.lang=s.lang,this.places=new Map(t.variables.map(
(a,c)=>[a,c]));let i=t.variables[0]==="article"&&!Object.values(e.fields).flat().includes("article");this.panels=
[...i?["article"]:[],..."panel"in e.fields?["panel"]:[]]}term(t,e){return(this.view.fields[e]??[e]).map(s=>t.terms[this.
places.get(s)??-1]??null).find(s=>s!==null)??null}label(t,e){let n=this.term(t,e);return n?T(n,this.words):this.
word(e==="panel"?"whole":"unsaid")}word(t,...e){let n=F(this.words.engineData.charts[t],this.lang),s=0;return n.
replace(/\{(\d*)\}/g,(o,i)=>{let a=i===""?s:Number(i);return s+=1,String(e[a])})}bound(t,e,n="bound"){let s=this.
term(t,n),o=s?ye[this.words.names.local(s.value)]:"";return o===void 0?`${e} (${T(s,this.words)})`:o+e}isOpen(t,e){
let n=this.term(t,e);return n!==null&&(ye[this.words.names.local(n.value)]??"?")!==""}figure(t,e){let n=N(this.
term(t,e)),s=n!==null&&n.length<Pn?Number(n):null,[o=""]=this.view.fields[e]??[],{amounts:i}=this.words.engineData,
{variables:a}=this.answer,[c]=lt(this.answer.query,[o],i),l=this.places.has(Q)&&i.includes(c),_=J(a,t.terms,c,
i),p=this.panels.map(b=>this.label(t,b));l&&p.push(s===null?this.word("no amount"):this.currency(_));let h=n===
null||s===null?"":l?G(n,_,this.lang,this.words.engineData):P(n),u={size:s,figure:h,note:this.#s(t,_)},f=l&&s!==
null,d=l&&this.rates?.currency!==_?this.rates?.worth[_]:void 0,m=s!==null&&d!==void 0;m&&Object.assign(u,this.#t(
s,d,p,h,u.note));let w=[u.figure&&this.bound(t,u.figure),t.mark].filter(Boolean).join(" ");return{row:t,size:u.
size,text:w,note:u.note,panel:p.join(" · "),money:f,converted:m}}#t(t,e,n,s,o){let{currency:i}=this.rates;n[n.
length-1]=this.currency(i);let a=(t*e).toLocaleString("en",{useGrouping:!1,maximumSignificantDigits:3}),c=`≈${G(
a,i,this.lang,this.words.engineData)}`;return{size:Number(a),figure:c,note:[s,o].filter(Boolean).join(" · ")}}currency(t){
return F(this.words.engineData.money[t]??t,this.lang)}#s(t,e){let n=this.words.engineData.printed.flatMap(a=>this.
term(t,a)??[]),s=t.passages.map(a=>this.words.names.slug(a)),o=s.length>Yt?` +${s.length-Yt}`:"";return[...(this.
view.fields.also??[]).map(a=>`${this.headings[a]??a} ${T(this.term(t,a),this.words,"amount",e)}`),...n.map(({value:a})=>this.
word("printed",a)),ct(this.term(t,"denied"))?this.word("denied"):"",...["status","statedAs"].filter(a=>this.term(
t,a)).map(a=>this.label(t,a)),tt(s.slice(0,Yt),this.lang)+o].filter(Boolean).join(" · ")}},xe=(r,{mark:t})=>[
r,t].filter(Boolean).join(" ");function Se(r,t){let e=[...new Set(t.map(({panel:n})=>n))];return t.toSorted((n,s)=>e.indexOf(n.panel)-e.indexOf(
s.panel)||(s.size??0)-(n.size??0)).map(({row:n,panel:s,text:o,note:i,size:a},c)=>({n:c,panel:s,label:r.label(n,
"y"),text:o,note:i,x:a??0}))}function ke(r,t){return t.map(({row:e,panel:n,note:s,size:o})=>{let i=Math.trunc(
o??0),a=r.term(e,"x2")?r.label(e,"x2"):"",c=/^\d+$/.test(a)?Number(a):i,l=xe(c===i?`${i}`:`${i}–${c}`,e);return{
panel:n,label:r.label(e,"y"),text:l,note:s,x:i,x2:c}}).sort((e,n)=>e.x-n.x||e.x2-n.x2).map((e,n)=>({n,...e}))}var Gn=[[0,!1],[.38,!1],[.62,!0],[1,!0]];function Me(r,t){let e=[],n=0;for(let s of new Set(t.map(o=>o.panel))){
let o=t.filter(i=>i.panel===s);s&&(e.push({panel:s,kind:"panel",x:0,y:n,text:s}),n+=1),e.push(...Jn(r,s,o,n)),
n+=o.length+1}return e}function Jn(r,t,e,n){let s=e.map(({row:p})=>[r.label(p,"source"),r.label(p,"target")]),
o=Math.max(...e.map(({size:p})=>Math.abs(p??0)))||1,i=[new Map,new Map];e.forEach(({size:p},h)=>{s[h].forEach(
(u,f)=>{i[f].set(u,(i[f].get(u)??0)+(p??0))})});let a=Ht(s,1,i,Ht(s,0,i,[])),c=Ht(s,0,i,a),l=[$e(s,0,c,a).map(
p=>n+p),$e(s,1,a,c).map(p=>n+p)],_=[];e.forEach(({row:p,size:h,text:u,note:f},d)=>{let m="label"in r.view.fields?
r.label(p,"label"):"",w=h===null?1.5:Math.max(Math.round(Math.abs(h)/o*22*100)/100,1),b={panel:t,link:n+d,width:w,
said:h!==null,source:s[d][0]};for(let[M,O]of Gn)_.push({...b,kind:"link",x:M,y:l[Number(O)][d],note:f});let y=[
m,u].filter(Boolean).join(" · ");_.push({...b,kind:"figure",x:0,y:l[0][d],text:[y,f].filter(Boolean).join(" ·\
 "),short:y})});for(let p of[0,1])for(let h of new Set(s.map(u=>u[p]))){let u=l[p].filter((m,w)=>s[w][p]===h),
[f,d]=[Math.min(...u),Math.max(...u)];_.push({panel:t,kind:"name",x:p,text:h,y:(f+d)/2,y0:f,y1:d})}return _}function Ht(r,t,e,n){
function s(i){let a=n.length?r.filter(c=>c[t]===i).map(c=>n.indexOf(c[1-t])):[0];return a.reduce((c,l)=>c+l,0)/
a.length}let o=i=>e[t].get(i)??0;return[...new Set(r.map(i=>i[t]))].sort((i,a)=>o(a)-o(i)||s(i)-s(a))}function $e(r,t,e,n){
let s=r.map((i,a)=>[e.indexOf(i[t]),n.indexOf(i[1-t]),a]);s.sort((i,a)=>i[0]-a[0]||i[1]-a[1]||i[2]-a[2]);let o=[];
return s.forEach(([,,i],a)=>{o[i]=a}),o}function ve(r,t,e){return r.view.kind==="bar"||r.view.kind==="flow"?Vn(r,t):r.view.kind==="slope"?Kn(r,e):""}function Vn(r,t){
let e=[];for(let s of new Set(t.map(o=>o.panel))){let o=t.filter(i=>i.panel===s&&i.size&&i.money);if(o.sort((i,a)=>(a.
size??0)-(i.size??0)),o.length>1&&o[0].size===o[1].size)return"";o.length>1&&e.push(o[0])}if(!e.length||e.length>
3)return"";let n=e.map(({row:s,text:o})=>{let i=r.view.kind==="flow"?`${r.label(s,"source")} → ${r.label(s,"\
target")}`:r.label(s,"y");return r.lang==="en"?`${i}, ${o}`:`${i} ${o}`});return r.lang==="ko"?`가장 큰 것은 ${n.
join(", ")}`:n.length>1?`The largest: ${n.join("; ")}`:`The largest is ${n[0]}`}function Kn(r,t){let e=t.filter(
({x:p})=>/^\d+$/.test(p)),n=[...Map.groupBy(e,({series:p})=>p)].filter(([,p])=>new Set(p.map(({x:h})=>h)).size>
1);if(n.length!==1)return"";let[s,o]=n[0];o.sort((p,h)=>Number(p.x)-Number(h.x));let[i,a]=[o[0],o.at(-1)];if(r.
lang==="ko"){let[p,h]=[i,a].map(({x:u,rank:f,mark:d})=>`${u}년 ${f}위${d}`);return`${s}, ${p}에서 ${h}로`}
let c=a.y<i.y?"rises":a.y>i.y?"falls":"is back",[l,_]=[i,a].map(({x:p,rank:h,mark:u})=>`rank ${h}${u} in ${p}`);
return`${s} ${c} from ${l} to ${_}`}var Yn=/^\d+$/;function Ee(r,t){let e=new Map,n="x2"in r.view.fields,s=[...new Set(t.map(({panel:a})=>a))];t.forEach(
({row:a,panel:c,note:l},_)=>{let p=r.label(a,"color");for(let h of n?["","2"]:[""]){let u=N(r.term(a,`y${h}`));
if(u===null)continue;let f=r.term(a,`x${h}`)?r.label(a,`x${h}`):"",d=n?`${p} ${_}`:p;e.set(JSON.stringify([c,f,
d]),{panel:c,x:f,y:Number(u),series:p,line:d,rank:r.bound(a,u,`bound${h}`),mark:a.mark,open:r.isOpen(a,`bound${h}`),
note:l})}});let o=({x:a})=>Yn.test(a)?Number(a):0,i=[...e.values()].sort((a,c)=>s.indexOf(a.panel)-s.indexOf(c.
panel)||o(a)-o(c));return Hn(i)}function Hn(r){let t=Map.groupBy(r,({panel:n})=>n),e=new Map(r.map(({panel:n,series:s,
x:o})=>[`${n}
${s}`,o]));for(let n of Map.groupBy(r,({panel:s,x:o,y:i})=>JSON.stringify([s,o,i])).values()){let s=new Set;for(let o of n){
n.filter(({series:c})=>c===o.series).some(({mark:c})=>!c)&&(o.mark="");let a=o.x===e.get(`${o.panel}
${o.series}`)&&o.series!==o.panel;s.add(`${a?o.series:""} ${o.rank}${o.mark}`.trim())}n.forEach((o,i)=>{let a=new Set(
t.get(o.panel)?.map(({x:c})=>c));o.text=i?"":[...s].join(" · "),o.side=a.size>1&&o.x===[...a][0]?"left":"righ\
t"})}return r}var Zn={bar:Se,timeline:ke,slope:Ee,flow:Me},Xn={bar:"x",timeline:"x",slope:"y",flow:"size"},Qn={slope:"color",
flow:"source"},ts=80,Zt=4;function Oe(r,t,e,n,s,o=null){let i=new Ot(r,t,n,s,o),a=r.rows.map(d=>i.figure(d,Xn[t.
kind]));function c({size:d,row:m,panel:w}){return t.kind==="flow"?!0:d===null||t.kind!=="slope"||i.term(m,"x")?
d!==null:a.every(b=>b.panel!==w||!i.term(b.row,"x"))}let l=a.filter(c);if(!l.length)return null;let _=l.some(d=>d.
money);_&&l.sort((d,m)=>+(d.size===null)-+(m.size===null));let p=l.slice(0,ts),h=Zn[t.kind](i,p),u=a.filter(d=>!l.
includes(d)).map(d=>es(i,d)),f=ve(i,p,h);return{kind:t.kind,title:f||e,subtitle:f?e:t.kind==="bar"&&!_?n[t.fields.
x[0]]??"":"",caption:ns(i,p,u,l.length),panels:[...new Set(h.map(({panel:d})=>d))],rows:h,scale:p.some(d=>d.money)?
"independent":"shared"}}var Ae=({kind:r,fields:t})=>"label"in t?"label":Qn[r]??"y";function es(r,{row:t,text:e}){
let n=tt(t.passages.map(s=>r.words.names.slug(s)),r.lang);return[r.label(t,Ae(r.view)),e,n&&`(${n})`].filter(Boolean).
join(" ")}function Re(r,t){let e=[...new Set(t)],n=e.slice(0,Zt).join(", ");return e.length>Zt?r.word("more",n,
e.length-Zt):n}function ns(r,t,e,n){let s=new Set(t.filter(({money:l})=>l).map(({panel:l})=>l)),o=new Set(t.flatMap(
({row:l})=>l.passages.map(_=>r.words.names.slug(_)))),{source:i}=r.words.engineData,{rates:a}=r,c=F(i,r.lang);
return[e.length?r.word("undrawn",Re(r,e)):"",n>t.length?r.word("cut",t.length,n):"",a&&t.some(({converted:l})=>l)?
r.word("rates",a.date,ss(a)):"",s.size>1&&!a?r.word("scales"):"",...rs(r,t),c&&(r.view.kind==="slope"&&o.size?
r.word("stated",c,tt([...o],r.lang,!0)):r.word("source",c))].filter(Boolean)}var ss=({currency:r,worth:t})=>Object.
entries(t).sort(([e],[n])=>e<n?-1:1).map(([e,n])=>`1 ${e} = ${n} ${r}`).join(", ");function rs(r,t){let{rows:e,
footnotes:n}=r.answer,s=new Set(t.map(({row:o})=>o));return n.flatMap(o=>{let i=o.rows.map(_=>e[_-1]).filter(_=>s.
has(_));if(!i.length)return[];let a=Re(r,i.map(_=>r.label(_,Ae(r.view)))),c=o.meant.map(_=>r.word("meant",_)).
join(""),l=o.printed.length?r.word("before",o.printed.join(", ")):o.supplied?r.word("supplied"):"";return[`${o.
mark} ${a}: ${c}${l}${o.problem} (${tt(o.passages,r.lang,!0)})`]})}var V=r=>r.map(R).join(" ");function Ne(r,{queries:t}){let e=new Map;for(let n of[t.printed,t.putRight])for(let[
s,o,i,a,c=null]of r(n).rows){if(s?.type!=="uri"||!o||!i||!a)continue;let l=V([o,i,a]),_=n===t.putRight?{property:i.
value,printed:c}:c?.value??"";e.has(l)||e.set(l,new Map),je(e.get(l),new Map([[s.value,new Map([[os(_),_]])]]))}
return e}var os=r=>typeof r=="string"?r:`${r.property} ${R(r.printed)}`;function je(r,t){for(let[e,n]of t)r.set(
e,new Map([...r.get(e)??[],...n]))}function Te(r,t){let e=new Map;for(let n of r)je(e,t.get(n)??new Map);return e}
function Ie(r,{queries:t},e,n){let s=new Map,o=[...e].map(k);if(!o.length)return s;for(let[i,a,c,l]of r($(t.errata,
{erratum:o})).rows){if(!i)continue;let _=s.get(i.value)??{iri:i.value,problem:{},severity:"",passages:[],corrected:[],
stands:!0,meant:[]};a&&(_.problem[a["xml:lang"]??"en"]=a.value),_.severity=n(c?.value??""),l&&(_.passages=[...new Set(
[..._.passages,l.value])].sort()),s.set(i.value,_)}return s}function Le(r,t){return[...r.keys()].sort().flatMap(
e=>{let n=t.get(e);if(!n)return[];let s=[...r.get(e)?.values()??[]],o=s.filter(a=>typeof a!="string"),i=s.filter(
a=>typeof a=="string").filter(Boolean);return[{...n,corrected:o,stands:o.length<s.length,meant:i}]})}var At=r=>(r.
some(({stands:t})=>t)?"†":"")+(r.some(({corrected:t})=>t.length)?"‡":""),ze=({problem:r,iri:t},e)=>r[e]??Object.
values(r)[0]??t;function Ce({variables:r,rows:t},e,n,s,o){let i=new Map;for(let[_,p]of e)for(let[h,u,f]of is(_,p)){let d=JSON.
stringify(h.slice(0,n.length).map(R)),m=i.get(d)??new Map;i.set(d,m);let w=m.get(V(u))??{triple:u,graphs:new Set};
m.set(V(u),w),w.graphs.add(f)}let a=[...i.values()].flatMap(_=>[..._.values()]).filter(({graphs:_})=>_.has("")),
c=as(a.map(({triple:_})=>_[0]),s,o),l=`${o.base}graph/`;return t.map(_=>{let p=JSON.stringify(n.map(f=>R(_[r.indexOf(
f)]??null)));return[...i.get(p)??new Map].sort(([f],[d])=>f<d?-1:1).map(([f,{triple:d,graphs:m}])=>{let w=new Set(
[...m,...m.has("")?c.get(f)??[]:[]]);return{triple:d,passages:[...w].filter(b=>b&&!b.startsWith(l)).sort()}}).
filter(f=>f.passages.length)})}function*is(r,{variables:t,rows:e}){for(let{triple:n,graph:s,markers:o}of r.patterns){
let i=[...n,...s?[s]:[]].map(a=>a.startsWith("<")?k(a.slice(1,-1)):t.indexOf(a));for(let a of e){let c=i.map(u=>typeof u==
"number"?a[u]:u);if(c.some(u=>!u)||o.some(u=>!a[t.indexOf(u)]))continue;let[l,_,p,h]=c;yield[a,[l,_,p],h?.value??
""]}}}function as(r,t,{queries:e}){let n=new Map,s=r.filter(i=>i.type==="uri"),o=[...new Map(s.map(i=>[i.value,
i])).values()];if(!o.length)return n;for(let[i,a,c,l]of t($(e.stated,{s:o})).rows){if(!l)continue;let _=V([i,a,
c]);n.set(_,[...n.get(_)??[],l.value])}return n}var cs=["High","Medium","Low",""];function ls(r,t,{corrected:e},n){let{amounts:s}=n.engineData,o=t.evidence.find(
({triple:a})=>n.names.local(a[1].value)===Q)?.triple[2].value,i=e.flatMap(({property:a,printed:c})=>{if(!c)return[];
let l=n.names.local(a),_=J(r,t.terms,l,s)||s.includes(l)&&o||"";return[T(c,n,n.names.slug(a),_)]});return[...new Set(
i)]}function De(r,t,e){let n=new Map;t.forEach((o,i)=>{for(let a of o.errata){let c=ls(r,o,a,e),l=At([a]),_=JSON.
stringify([l,a.iri,c,a.meant]),p=n.get(_)??{mark:l,rows:[],printed:c,supplied:a.corrected.length>0&&!c.length,
meant:a.meant,problem:ze(a,e.lang),passages:a.passages.map(h=>e.names.slug(h)),severity:a.severity};p.rows.push(
i+1),n.set(_,p)}});let s=[...n].map(([o,i])=>({key:o,note:i,place:cs.indexOf(i.severity)}));return s.sort((o,i)=>o.
place-i.place||us(o.note.rows,i.note.rows)||(o.key<i.key?-1:1)),s.map(({note:o})=>o)}function us(r,t){let e=r.
findIndex((n,s)=>n!==t[s]);return e<0?r.length-t.length:r[e]-(t[e]??-1)}var Fe=["en","ko"],fs=`SELECT DISTINCT ?thing { { ?thing ?p ?o } UNION { ?s ?p ?thing } UNION { ?s ?thing ?o }\

UNION { GRAPH ?thing { ?s ?p ?o } } FILTER(ISIRI(?thing)) }`,U=r=>r.normalize("NFKC").toUpperCase().toLowerCase().
replaceAll(/[\s_-]+/g,""),_s=r=>r.replaceAll(/[\n\t]/g," "),Rt=class{all=[];#t=new Map;#s=[];#e=new Map;#r;#n;constructor(t,e,n){
this.#n=n;let{labels:s,same:o,queries:i}=n;for(let[f,d,m,w]of t.select(e,i.names).rows){if(!f||!d||!w||!E(f)||
d.type!=="literal")continue;let b=d["xml:lang"]??"",y={thing:f.value,text:d.value,lang:b,property:w.value,kind:m?.
value??""};this.all.push(y),s.includes(w.value)&&this.#t.set(f.value,[...this.#t.get(f.value)??[],y])}let a=o.
map(f=>`<${f}>`).join("|");for(let[f,d]of t.select(e,`SELECT ?thing ?item { ?thing ${a} ?item }`).rows)f&&d&&E(
f)&&K(this.#e,d.value,f.value);this.#r=new Set(t.select(e,fs).rows.map(([f])=>f?.value));let c=new Map,l=new Map,
_=new Map,p=new Map;for(let{thing:f,text:d,lang:m,property:w}of this.all){let b=s.includes(w);b&&(!m||Fe.includes(
m))&&K(c,d,f),b&&K(l,d,f);for(let y of[d,this.slug(f)])K(_,y,f),K(p,U(y),f)}let h=new Map,u=new Map;for(let f of this.#r)
K(h,this.slug(f),f),K(u,U(this.slug(f)),f);this.#s=[c,l,_,p,h,u]}slug(t){let{passages:e,prefixes:n}=this.#n;return t.
startsWith(e)&&!t.startsWith(n.p)?t.slice(e.length):t.replace(/[/#]+$/,"").split(/[/#]/).at(-1)||t}local(t){let e=this.
slug(t);return this.#n.vocabularies.includes(t.endsWith(e)?t.slice(0,-e.length):t)?e:t}contract(t){let{passages:e,
prefixes:n}=this.#n,s=Object.entries(n).filter(([,i])=>i&&t.startsWith(i)),[o]=s.sort((i,a)=>a[1].length-i[1].
length||(i[0]<a[0]?1:-1));return o?`${o[0]}:${t.slice(o[1].length)}`:t.startsWith(e)?t.slice(e.length):t}typed(t){
let e=this.slug(t),n=this.lookup(e);return n.size===1&&n.has(t)?e:this.contract(t)}#o(t,e){let n=[e,...Fe.filter(
a=>a!==e),""],{labels:s}=this.#n,o=({lang:a,property:c})=>{let l=n.indexOf(a.split("-")[0].toLowerCase());return(l<
0?n.length:l)*100+s.indexOf(c)};return(this.#t.get(t)??[]).filter(({text:a})=>a.trim()).sort((a,c)=>o(a)-o(c)||
(a.text<c.text?-1:1))[0]?.text}of(t,e){let n=this.#o(t,e),{base:s,prefixes:o}=this.#n,i=n??this.slug(t),a=Object.
values(o).some(_=>!_.startsWith(s)&&t.startsWith(_)),c=n!==void 0||!a?this.lookup(_s(i)):new Set;if(c.size===1&&
c.has(t))return i;let l=this.contract(t);return i===this.slug(t)?l:`${i} (${l})`}lookup(t,e=n=>n){for(let n of this.#c(
t)){let s=n.size?e(n):n;if(!s.size)continue;let o=[...s].map(a=>({iri:a,rank:this.#l(a)})),i=Math.min(...o.map(
({rank:a})=>a));return new Set(o.filter(({rank:a})=>a===i).map(({iri:a})=>a))}return new Set}*#c(t){let[e,n,s,
o,i,a]=this.#s,c=new Set;yield this.#i(t),yield e.get(t)??c,yield this.#a(t),yield n.get(t)??c,yield s.get(t)??
c,yield o.get(U(t))??c,yield i.get(t)??c,yield a.get(U(t))??c}#i(t){let{passages:e,prefixes:n}=this.#n,s=/\((\S+)\)$/.
exec(t)?.[1],o=[t,...s?[s]:[]].flatMap(i=>{let a=i.replace(/^</,"").replace(/>$/,""),[c,...l]=a.split(":");return[
...l.length&&Object.hasOwn(n,c)?[n[c]+l.join(":")]:[],.../^[a-z0-9-]+\/p\d+s\d+$/.test(i)?[e+Ue(i)]:[],a]});return new Set(
o.filter(i=>this.#r.has(i)))}#a(t){let{spaces:e,prefixes:n}=this.#n,s=/^(?:wd:)?([Qq]\d+)$/.exec(t.replace(n.wd,
"").replaceAll(/^<|>$/g,""))?.[1],o=s&&this.#e.get(n.wd+s.toUpperCase());if(o)return o;let i=/^[A-Za-z0-9-]+$/.
test(t)?e.map(a=>a+Ue(t)):[];return new Set(i.filter(a=>this.#r.has(a)))}#l(t){let{base:e}=this.#n;if(["agent/",
"activity/","encoding/"].some(s=>t.startsWith(e+s)))return 3;let n=this.local(t);return n===t?0:/^\p{Lu}/u.test(
n)?1:2}},Ue=r=>r.replace(/(?<![^/])p(?=\ds\d+$)/,"p0");function K(r,t,e){let n=r.get(t);n?n.add(e):r.set(t,new Set(
[e]))}function We(r,t,e,{engineData:n,names:s,lang:o},i){let{amounts:a}=n,c=[...lt(r,t,a).entries()].filter(([,u])=>a.
includes(u)),l=new Map;for(let[u,f]of e.entries())for(let[d,m]of c){let w=f[d],b=J(t,f,m,a);for(let y of w?new Set(
f.flatMap(M=>M&&E(M)?[M.value]:[])):[]){let M=JSON.stringify([y,m,R(w)]),O=`${M} ${b}`,q=l.get(O)??{node:y,statement:M,
value:w,currency:b,rows:new Set};q.rows.add(u),l.set(O,q)}}let _=[...l.values()].filter(u=>u.rows.size>1);if(!_.
length)return[];let p=i($(n.queries.figures,{node:_.map(({node:u})=>k(u))})).rows,h=new Set(p.map(([u,f,d])=>JSON.
stringify([u?.value,s.local(f?.value??""),R(d??null)])));return _.flatMap(({node:u,statement:f,value:d,currency:m,
rows:{size:w}})=>{let b=h.has(f)?N(d):null;return b===null?[]:[{name:s.of(u,o),amount:G(b,m,o,n),rows:w}]})}var ps=/[가-힣]+|\p{Nd}+(?:st|nd|rd|th)?|(?:(?![가-힣])[\p{L}\p{Nl}\p{No}])+\p{Nd}*/gu;var Y=r=>r.normalize("NFKC").toUpperCase().toLowerCase(),z=r=>/^[가-힣]/.test(r),I=(r,t)=>[...Y(r).matchAll(
ps)].map(([e])=>Object.hasOwn(t,e)?t[e]:e);function Xt(r){let t=(e,n,s)=>Array.from({length:Math.max(s,0)},(o,i)=>e.
slice(i,i+n));return z(r)?t(`^${r}`,2,r.length):[r,...r.startsWith("zz")?[]:t(`^${r}$`,4,r.length+3-4)]}function qe(r,t,e){let n=o=>t.named(o).flatMap(({proper:i,things:a})=>i?a:[]),s=new RegExp(e.asks,"i");for(let{
0:o,index:i}of r.matchAll(new RegExp(e.next,"gi"))){let[a,c]=[r.slice(0,i),r.slice(i+o.length)];if((s.test(a)||
/[?？]$/.test(a))&&n(c).some(_=>!n(a).includes(_)))return[a,c]}return[r,""]}var Be=/[ \t\n_-]/,ds=/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_])|(?<=[a-z0-9])(?=[가-힣])|(?<=[가-힣])(?=[a-z0-9])/gu,
hs=/(?:['’]?s|['’])?(?![a-z0-9])/y,gs=/(?<![a-z0-9])p\d+s\d+(?!\d)/g,ms=/(?<![\p{L}\p{N}_])[a-z]+:[A-Za-z][A-Za-z0-9_-]*/gu,
ws=/[a-z]+|[가-힣]+/g,te=3,jt=3,bs="Class",ys=r=>r.length<te&&/^[\0-\x7f]*$/.test(r)&&r===r.toLowerCase(),Pe=r=>r.
sort((t,e)=>t.start-e.start||t.end-e.end||t.things.length-e.things.length),Nt=class{#t=new Map;#s=new Map;#e;classes=new Set;pairs;#r;#n;#o;constructor(t,e){
this.#r=t,this.#n=e,this.#o=new RegExp(`(?:${e.patterns.particles}){0,3}(?![가-힣])`,"y");for(let{text:n,thing:s,
kind:o}of this.#c()){let i=U(n);this.#s.set(s,[...this.#s.get(s)??[],n]),o===bs?this.classes.add(s):this.#t.set(
i,(this.#t.get(i)??new Map).set(s,o))}this.pairs=new Set([...this.#t.keys()].flatMap(n=>Array.from(n.slice(1),
(s,o)=>n.slice(o,o+2)))),this.#e=new Set([...this.#t.keys()].flatMap(n=>[...n].map((s,o,i)=>i.slice(0,o+1).join(
""))))}of(t){return this.#s.get(t)??[]}#c(){let{terms:t}=this.#n,e=this.#r.all.map(({thing:a,text:c,kind:l})=>({
thing:a,text:c,kind:this.#r.slug(l)})),n=e.map(a=>({...a,text:this.#r.slug(a.thing)})),s=[...new Map(n.map(a=>[
JSON.stringify(a),a])).values()],o=[...e,...s].filter(({text:a,kind:c})=>!t.includes(c)&&U(a).length>1),i=new Map;
for(let{thing:a,text:c,kind:l}of o){let _=c.split(/\s+/).filter(Boolean),p=_.at(-1)??"",h=p===p.toUpperCase()&&
p!==p.toLowerCase();l==="Person"&&_.length>1&&!h&&i.set(p,(i.get(p)??new Set).add(a))}for(let[a,c]of i)c.size===
1&&o.push({thing:[...c][0],text:a,kind:"Person"});return o}named(t){let e=Y(t),n=t.length===e.length?t:e,s=[];
for(let{index:o}of e.matchAll(ds)){let i=o>=(s.at(-1)?.end??0)?this.#l(e,o):null;i&&!ys(n.slice(i.start,i.end))&&
s.push(i)}return s}sentence(t){let[e,n]=qe(t,this,this.#n.patterns),s=Y(e),o=e.length===s.length?e:s,a=[...[...this.
named(e),...this.#i(e,s)],...this.#_(s),...this.#p(s)],c=_=>a.every(({start:p,end:h})=>_.start<p||h<=_.start),
l=Pe([...a,...this.#f(s).filter(c)]);return{written:e,plain:s,mentions:l,said:(_,p)=>o.slice(_,p),rest:n}}masked(t){
let e=Y(t),n="",s=0;for(let{kinds:o,start:i,end:a}of Pe([...this.named(t),...this.#_(e)])){let[c]=o.filter(l=>l===
"year"||this.#n.proper.includes(l)).sort();!c||i<s||(n+=`${e.slice(s,i)} ${"zz"}${c.toLowerCase()} `,s=a)}return n+
e.slice(s)}#i(t,e){return[...t.length===e.length?t.matchAll(ms):[],...e.matchAll(gs)].flatMap(({0:s,index:o})=>{
let i=[...this.#r.lookup(s)].sort();return i.length?[this.#a(o,s.length,i,["Passage"])]:[]})}#a(t,e,n,s,o=""){
let i=o!==""||s.some(a=>this.#n.proper.includes(a));return{start:t,end:t+e,things:n,kinds:s,value:o,proper:i}}get proper(){
let t=e=>this.#n.proper.includes(e);return[...this.#t].flatMap(([e,n])=>[...n.values()].some(t)?[e]:[])}#l(t,e){
let n=null,s="";for(let o=e+1;o<=t.length;o+=1){if(Be.test(t[o-1]))continue;if(s+=t[o-1],!this.#e.has(s))break;
let i=this.#t.get(s);i&&this.#u(t,e,o)&&(n=this.#a(e,o-e,[...i.keys()].sort(),[...new Set(i.values())]))}return n}#u(t,e,n){
let s=/[가-힣]/.test(t[n-1]),o=s?this.#o:hs;return o.lastIndex=n,s&&n-e>=jt&&!Be.test(t.slice(e,n))||o.test(
t)}#f(t){let{patterns:e,counts:n,numbered:s}=this.#n;return[...t.matchAll(new RegExp(e.number,"g"))].flatMap(({
0:o,index:i,...a})=>{let[c,l,_,p,h]=[1,2,3,4,5].map(m=>a[m]),u=c?n[c]:l??h,f=s[_??p];if(f==="paragraph")return[
this.#a(i,o.length,[],[f],u)];let d=this.#t.get(U(f+u));return d?[this.#a(i,o.length,[...d.keys()].sort(),[...new Set(
d.values())])]:[]})}#p(t){return[...t.matchAll(ws)].flatMap(({0:e,index:n})=>{let s=this.#d(e);return s?[this.#a(
n,e.length,[],["currency"],s)]:[]})}#_(t){return[...t.matchAll(new RegExp(this.#n.patterns.year,"g"))].map(({0:e,
index:n})=>this.#a(n,e.length,[],["year"],e))}#d(t){let{currencies:e}=this.#n,s=(/^[a-z]/.test(t)?[t]:this.stems(
t).map(o=>o.replace(/화$/,""))).find(o=>Object.hasOwn(e,o));return s?e[s]:""}stems(t){return Array.from(t,(n,s)=>t.
length-s).filter(n=>(this.#o.lastIndex=n,n>1&&this.#o.exec(t)?.[0].length===t.length-n)).map(n=>t.slice(0,n))}};var xs="http://www.w3.org/1999/02/22-rdf-syntax-ns#type",Ss={integer:"12",year:"2024",decimal:"1200000000",currency:"\
EUR"},W=class extends Error{constructor(t,e,n,s,o=[]){super(`${e}: ${s}`),this.details={why:t,parameter:e,type:n,
text:s,others:o}}};function Ge(r,t,e,n,s,o){if(s.type!=="entity")return ut(s,o);let i=_=>ks(r,t,e,_,s.of),a=_=>{
let p=i(_),h=[..._].filter(u=>{let{variables:f,rows:d}=r.select(t,$(n.text,{[s.name]:[k(u)]}));return f.includes(
s.name)?d.some(m=>m.some(w=>w&&E(w)&&w.value===u)):d.length>0&&p.has(u)});return new Set(h)},c=e.lookup(o,a),l=c.
size?c:e.lookup(o,i);if(!l.size)throw new W("unknown",s.name,s.type,o);if(l.size>1)throw new W("several",s.name,
s.type,o,[...l].map(_=>e.contract(_)).sort());return k([...l][0])}function ks(r,t,e,n,s){if(!s||!n.size)return n;
let o=[...n].map(a=>`<${a}>`).join(" "),{rows:i}=r.select(t,`SELECT ?thing ?type { VALUES ?thing { ${o} } ?thi\
ng <${xs}> ?type }`);return new Set(i.flatMap(([a,c])=>a&&c&&e.slug(c.value)===s?[a.value]:[]))}function ut(r,t){
let{type:e}=r;if(e==="year"&&/^\d{4}$/.test(t)||e==="integer"&&/^[+-]?\d{1,18}$/.test(t))return at(String(BigInt(
t.replace("+",""))),"integer");let n=e==="decimal"?N(at(t,"double")):null;if(n&&/^-?\d{1,18}(\.\d{1,18})?$/.test(
n))return at(n,"decimal");if(e==="currency"&&/^[A-Z]{3}$/.test(t)||e==="text")return at(t);throw new W("malfor\
med",r.name,e,t,[Ss[e]??"…"])}var Je=r=>r.sort((t,e)=>t<e?-1:1);function $s(r,t,e){let n=new Set(e.map(({value:i})=>i)),s=[],o=Je(e.filter(E).
map(({value:i})=>i));for(;o.length;){let i=r($(t,{thing:o.map(k)})).rows,a=new Set(i.map(([,c])=>c&&E(c)?c.value:
""));o=Je([...a].filter(c=>c&&!n.has(c)));for(let c of o)n.add(c);s.push(...o)}return s}function Ms(r,t,e,n){let{
variables:s,rows:o}=r($(t.text,{[e]:n.map(k)}));if(!o.length)return[];let i=s.indexOf(e),a=new Set(i<0?[]:o.map(
l=>l[i]?.value)),c=i<0?new Set(n):new Set(o.flat().map(l=>l?.value));return n.filter(l=>a.has(l)||c.has(l)&&r(
$(t.text,{[e]:[k(l)]})).rows.length>0)}function ft(r,t,e,n){let s={...n},o={};for(let{name:i,type:a,single:c}of e.
parameters){let l=n[i];if(!l?.length||a!=="entity"||c)continue;let _=Ms(r,e,i,$s(r,t,l));_.length&&(s[i]=[...l,
..._.map(k)],o[i]=_)}return{wide:s,added:o}}var Ve=4;function Ke(r,t){if(z(r))return t.startsWith(r)||r.length>1&&t.includes(r);let e=Math.min(r.length,t.
length);if(ee(r)||ee(t)||e<Ve)return r.replace(/s$/,"")===t.replace(/s$/,"");let n=Math.max(Ve,e-2);return r.slice(
0,n)===t.slice(0,n)}var ee=r=>/^\p{Nd}+$/u.test(r),Tt=class{#t=new Map;#s=new Map;#e;#r;#n;#o;#c;#i;constructor(t,e,n,s){
this.#e=p=>t.graph.select(e,p),this.#r=t.engineData.queries.included,this.#n=t.engineData.understanding,this.#o=
n,this.#c=s;let{after:o,before:i,notIn:a,longFor:c,listed:l,away:_}=this.#n.patterns;this.#i=[o,i,a,c,l,_].map(
p=>new RegExp(p))}#a(t){return I(t,this.#n.numbers)}values(t,{plain:e,mentions:n}){let s={},o={},i=n.filter(u=>u.
proper),a=i.filter(u=>!this.#l(t,u,e,s,o)),c=n.flatMap(u=>u.proper?[]:u.things),l=this.#_(t,e,s,c).flatMap(u=>this.#h(
u).flat()),_=a.filter(({start:u,end:f})=>!this.#a(e.slice(u,f)).every(d=>l.includes(d))),p=t.parameters.find(({
name:u})=>u==="minYears"),h=p&&this.#i[3].exec(e)?.slice(1).find(Boolean);return h&&this.#u(t,p,ut(p,this.#n.years[h]??
h),s),{values:s,placed:i.length-_.length}}tells(t,e,n){let{wide:s}=ft(this.#e,this.#r,t,e),o=new Set(this.#e($(
t.text,s)).rows.flatMap(c=>c.flatMap(l=>l?.value??[])));if(n.some(c=>o.has(c)))return!0;if(!Object.values(e).some(
c=>c.some(E)))return!1;let i=c=>this.#o.of(c).map(Y),a=[...o].flatMap(i);return n.flatMap(i).some(c=>a.some(l=>l.
includes(c)))}#l(t,e,n,s,o){let{start:i,end:a,things:c,kinds:l}=e;if(l.includes("year"))return this.#p(t,e,n,s);
if(e.value){let u=t.parameters.find(({type:f,name:d})=>l.includes(f)||l.includes(d));return u!==void 0&&this.#u(
t,u,ut(u,e.value),s)}let h=(this.#i[5].test(`${n.slice(Math.max(0,i-12),i)}\0${n.slice(a,a+4)}`)?t.parameters.
filter(({name:u})=>!u.endsWith("To")):t.parameters).filter(({type:u,of:f})=>u==="entity"&&(!f||l.includes(f)));
return h.sort((u,f)=>+(u.name in s)-+(f.name in s)||+!u.of-+!f.of),h.some(u=>{let f=u.name in o&&!this.#i[4].test(
n.slice(o[u.name],i)),m=c.filter(w=>!f||s[u.name]?.some(({value:b})=>b===w)).some(w=>this.#u(t,u,k(w),s));return m&&
(o[u.name]=a),m})}#u(t,{name:e,single:n},s,o){let i=o[e]??[],a=i.some(c=>R(c)===R(s));return a||i.length&&n?a:
this.#f(t,{...o,[e]:[s]})?(o[e]=[...i,s],!0):!1}#f(t,e){let n=Object.entries(e).map(([c,l])=>[c,...l.map(R)]),
s=JSON.stringify([t.name,n]),o=this.#t.get(s);if(o!==void 0)return o;let i=c=>this.#e($(t.text,c)).rows.length>
0,a=i(e);if(!a){let{wide:c,added:l}=ft(this.#e,this.#r,t,e);a=Object.keys(l).length>0&&i(c)}return this.#t.set(
s,a),a}#p(t,{start:e,end:n,value:s},o,i){let a=o.slice(Math.max(0,e-10),n+8),[c,l,_]=this.#i.map(d=>d.test(a)),
p=Number(s),h=[...i.fromYear??[],...i.toYear??[]].map(d=>Number(d.value)),u=h.length?{fromYear:Math.min(p,...h),
toYear:Math.max(p,...h)}:{fromYear:c||!l?p:null,toYear:l||!c?p-Number(_):null,year:!c&&!l?p:null},f={};for(let d of t.
parameters.filter(({name:m,type:w})=>w==="year"&&m in u)){let m=h.length||!(d.name in i)?u[d.name]:null;m!==null&&
(f[d.name]=[ut(d,String(m))])}return!Object.keys(f).length||!this.#f(t,{...i,...f})?!1:(Object.assign(i,f),!0)}#_(t,e,n,s){
let o=t.parameters.filter(({type:p,name:h})=>p==="entity"&&!(h in n)),i=this.#a(e),c=o.map(({name:p,of:h})=>({
name:p,alike:this.#g([...this.#d(t,p),...h?[]:s],i)})).flatMap(({name:p,alike:h})=>[...new Set(h.values())].filter(
u=>u>0).map(u=>({much:u,name:p,alike:h})));c.sort((p,h)=>h.much-p.much||(p.name<h.name?1:-1));let l=[],_=new Set;
for(let{much:p,name:h,alike:u}of c){let d=(_.has(h)?[]:[...u.keys()].filter(m=>u.get(m)===p)).filter(m=>this.#f(
t,{...n,[h]:[k(m)]}));d.length===1&&!this.#m(t,d[0])&&(n[h]=[k(d[0])],l.push(d[0])),d.length&&_.add(h)}return l}#d(t,e){
let n=this.#s.get(t.name)??this.#e($(t.text,{}));this.#s.set(t.name,n);let s=n.variables.indexOf(e),o=s<0?[]:n.
rows.map(i=>i[s]);return[...new Set(o.flatMap(i=>i&&E(i)?[i.value]:[]))]}#g(t,e){let n=new Map(t.map(c=>[c,this.#h(
c)])),s=new Map;for(let c of n.values())for(let l of new Set(c.flat()))s.set(l,(s.get(l)??0)+1);let o=new Set(
[...s.keys()].filter(c=>e.some(l=>Ke(c,l)))),i=c=>c.reduce((l,_)=>l+this.#c.weight(_)*Math.log(1+n.size/(s.get(
_)??1)),0),a=(c,l)=>{let _=l.filter(u=>o.has(u));return!(this.#o.classes.has(c)&&_.length===l.length)&&_.every(
u=>this.#c.isCommon(u))||l.some(u=>ee(u)&&!o.has(u))?0:i(_)-this.#n.measures.like*i(l)};return new Map([...n].
map(([c,l])=>[c,Math.max(0,...l.map(_=>a(c,_)))]))}#m({name:t,columns:e},n){let s=this.#a([t,...Object.values(
e).flat()].join(" "));return this.#h(n).some(o=>o.every(i=>s.some(a=>Ke(i,a))))}#h(t){return this.#o.of(t).map(
e=>this.#a(e))}};var It=class{#t=new Map;#s=new Map;#e;#r;#n;#o;constructor(t,e){this.#o=t,this.#n=e;let n=Object.entries(t.phrasings).
flatMap(([o,i])=>i.map(a=>({name:o,text:a})));for(let{name:o,text:i}of n)for(let a of new Set(i.split(" ").filter(
Boolean).flatMap(Xt))){let c=this.#t.get(a)??new Map;this.#t.set(a,c.set(o,(c.get(o)??0)+1)),this.#s.set(o,(this.#s.
get(o)??0)+1)}this.#r=new Set([...this.#t].flatMap(([o,i])=>[...i.keys()].some(ne)?[o]:[]));let s=this.#s.size;
this.#e=new Map([...this.#t].map(([o,{size:i}])=>[o,Math.log(1+s/i)])),this.rare=Math.log(1+s),this.rather=Math.
log(1+s/t.measures.many)}scores(t){let e=new Map;for(let f of this.#i(t).flatMap(Xt))e.set(f,(e.get(f)??0)+1);
let n=[...e].map(([f,d])=>({having:this.#t.get(f),weight:Math.sqrt(d)*(this.#e.get(f)??this.rare)})),s=Math.sqrt(
n.reduce((f,{weight:d})=>f+d*d,0))||1,o=f=>[...f.values()].reduce((d,m)=>d+m,0),{unseen:i}=this.#o.measures,a=i*
this.#e.size,c=o(this.#s)+a,l=n.flatMap(({having:f,weight:d})=>f?[{having:f,weight:d/s,log:Math.log((o(f)+i)/c)}]:
[]),_=(f,d)=>l.reduce((m,{having:w,weight:b,log:y})=>m+b*(Math.log(((w.get(f)??0)+i)/(d+a))-y),0),p=[...this.#s].
map(([f,d])=>({name:f,score:_(f,d)})),u=Math.max(...p.flatMap(({name:f,score:d})=>ne(f)?[]:[d]))+this.#o.measures.
strange*this.#c(t);return{scores:p.filter(({name:f})=>ne(f)),least:u}}weight(t){return this.#e.get(vs(t)?t:t.slice(
0,2))??this.rare}isCommon(t){return this.weight(t)<this.rather}knows(t){return z(t)?t.length<2||this.begins(t):
t.length<3||/^\p{Nd}+$/u.test(t)||[t,t.replace(/s+$/,"")].some(e=>this.#r.has(e))}begins(t){return this.#r.has(
t.slice(0,2))}#c(t){return this.#i(t).filter(e=>!e.startsWith("zz")&&!this.knows(e)).length}#i(t){return I(this.#n(
t),this.#o.numbers)}},vs=r=>!z(r)&&/^[\0-\x7f]*$/.test(r),ne=r=>!r.startsWith("#");var Es=/(?<![\p{L}\p{N}_])(?:[A-Z][\p{L}\p{N}_-]*|[\p{L}\p{N}_]*[A-Za-z]\p{Nd}[\p{L}\p{N}_]*)/gu,Os=/(?<![\p{L}\p{N}])[A-Za-z]+(?![\p{L}\p{N}])/gu,
As=/(?<![가-힣])[가-힣]+(?![가-힣])/g,Ye="-ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ",
Lt=class{#t;#s;#e;#r;constructor(t,e,n){this.#t=t,this.#s=e,this.#e=n;let{mistyped:s}=n.measures,o=t.proper.filter(
i=>i.length>(Rs(i)?s:jt-1));this.#r=new Set(o.flatMap(se))}subjects(t){let{written:e}=t,n=u=>u===u[0].toUpperCase()+
u.slice(1).toLowerCase(),s=[...e.matchAll(Es)].filter(({0:u,index:f})=>f||!n(u)),o=_t(s,t).flatMap(([u])=>u.length>=
te?[u]:[]),i=this.#c(t).filter(u=>!s.some(([f])=>f.startsWith(u))),a=u=>I(u,this.#e.numbers).every(f=>this.#s.
knows(f)),l=_t([...e.matchAll(Os)],t).map(([u])=>u).filter(u=>this.#n(u.toLowerCase())),_=[...o,...i,...l].filter(
u=>!a(u)),p=this.#i(t).flatMap(([,u,f])=>f?[u]:[]),h=_t([...e.matchAll(As)],t).flatMap(([u])=>this.#o(u)??[]);
return[...new Set([..._,...h,...p])]}#n(t){return t.length>=this.#e.measures.mistyped&&se(t).some(e=>this.#r.has(
e))}#o(t){return this.#t.stems(t).filter(n=>n.length>=jt).find(n=>se(n).some(s=>this.#r.has(s)))}#c(t){let e=[
...t.plain.matchAll(new RegExp(this.#e.patterns.country,"g"))];return _t(e,t).filter(([,n])=>this.#t.named(n).
length===0).map(({index:n,1:s})=>t.said(n,n+s.length))}others(t){return this.#i(t).filter(([,,e])=>!e).map(({index:e,
1:n})=>({start:e,end:e+n.length}))}#i(t){let e=[...t.written.matchAll(new RegExp(this.#e.patterns.noun,"g"))];
return _t(e,t).filter(({0:n,1:s})=>this.#a(s,n[s.length]))}#a(t,e){let{afterVowel:n,afterConsonant:s,codas:o}=this.#e.
patterns,i=Ye[(t.charCodeAt(t.length-1)-44032)%Ye.length],a=i==="-";return(a?s:n).includes(e)||!(a||o.includes(
i))?!1:!this.#s.begins(t)&&!this.#t.pairs.has(t.slice(0,2))}},_t=(r,{mentions:t})=>r.filter(({0:{length:e},index:n})=>t.
every(({start:s,end:o})=>n+e<=s||o<=n)),se=r=>{let t=Array.from(r.normalize("NFD"));return[t.join(""),...t.map(
(e,n)=>t.filter((s,o)=>o!==n).join(""))]},Rs=r=>/^[\0-\x7f]*$/.test(r);var Ns=/(?<![\p{L}\p{N}_.,])\p{Nd}[\p{Nd}.,]*(?: ?(?:[bmtr]+illion|thousand)(?![a-z])| ?[천만억조]+)?/u;function He(r,t,e,n){
let s=Object.values(n).flatMap(i=>i.map(({value:a})=>a)),o=[...[e.title].flat(),...s.flatMap(i=>[i,...r.of(i)])];
return new Set(o.flatMap(i=>I(i,t.numbers)))}function re(r,t,e,n,s){let o=Object.values(s).flatMap(a=>a.map(({
value:c})=>c)),i=He(r,t,n,s);return e.mentions.filter(({start:a,end:c,things:l,kinds:_,value:p,proper:h})=>{let u=e.
said(a,c);return!h||o.includes(p)||l.some(f=>o.includes(f))||_.includes("year")&&Object.keys(s).some(f=>/year$/i.
test(f))||u.toUpperCase()===p&&u!==p?!1:!I(u,t.numbers).every(f=>i.has(f))})}function Ze(r,t,e,n,s,o){let{plain:i,
mentions:a}=n,c=x=>I(x,e.numbers),l=He(r,e,s,o),_=e.phrasings[s.name].map(x=>` ${x} `),{ended:p,cause:h,ordinal:u,
denied:f,whether:d}=e.patterns,m=({start:x,end:v})=>{let L=c(i.slice(x,v)),[_e]=c(i.slice(0,x)).slice(-1),[vt]=c(
i.slice(v)),pe=_e?[` ${_e} ${L.join(" ")} `]:[];return vt&&pe.push(` ${L.join(" ")} ${z(vt)?vt[0]:`${vt} `}`),
L.every(Jt=>l.has(Jt))||_.some(Jt=>pe.some(yn=>Jt.includes(yn)))},w=x=>[...i.matchAll(x)].map(({0:{length:v},index:L})=>({
start:L,end:L+v})),b=w(new RegExp(`${Ns.source}|${u}`,"gu")).filter(({start:x,end:v})=>a.every(L=>v<=L.start||
L.end<=x)).filter(x=>!m(x)),y=[h,p].flatMap(x=>_.some(v=>new RegExp(x).test(v))?[]:w(new RegExp(x,"g"))),M=new RegExp(
f,"g"),O=_.flatMap(x=>(x.match(M)??[]).map(([v])=>v)),q=new RegExp(d).test(i)?[]:w(M).filter(({start:x})=>z(i[x])&&
!O.includes(i[x])),Gt=[...re(r,e,n,s,o),...t.others(n),...b,...y,...q];return[...new Map(Gt.map(({start:x,end:v})=>[
`${x} ${v}`,{start:x,end:v}])).values()].sort((x,v)=>x.start-v.start||x.end-v.end).map(({start:x,end:v})=>n.said(
x,v)).concat(n.rest||[])}var zt=class{#t;#s;#e;#r;#n;#o;constructor(t,e){let{understanding:n}=t.engineData;this.#t=t,this.#s=e,this.#e=
new Nt(t.names(e),n),this.#r=new It(n,s=>this.#e.masked(s)),this.#n=new Tt(t,e,this.#e,this.#r),this.#o=new Lt(
this.#e,this.#r,n)}of(t){let e=this.#e.sentence(t),n=this.#a(e,this.#u(e)),s=this.#o.subjects(e),{measures:o,patterns:i,
denying:a}=this.#t.engineData.understanding,l=a.includes(n[0]?.question.name)||new RegExp(i.whether).test(e.plain)?
[]:[...e.plain.matchAll(new RegExp(i.denied,"g"))].map(([w])=>w),_=e.mentions.filter(w=>w.proper&&w.things.length),
p=n[0]?.isSure&&_.length>0&&this.#c(e,n[0]).length===_.length,u=new RegExp(i.sparql,"is").test(t)||s.length>0||
l.length>0||!n[0]?.isSure||p,f=n.slice(0,o.most),d=(u?f.filter(({isSure:w})=>w):f).map(w=>this.#l(e,w)),m=u&&!s.
length&&!l.length?js(e):[];return{found:u?[]:d,unknown:s,denied:l,nearest:u?d:[],named:m}}#c(t,e){return this.#i(
t,e).filter(({things:s})=>s.length).filter(({things:s})=>!this.#n.tells(e.question,e.values,s))}#i(t,{question:e,
values:n}){return re(this.#e,this.#t.engineData.understanding,t,e,n)}#a(t,e){if(!e[0]?.isSure||!this.#c(t,e[0]).
length)return e;let n=e.find(s=>s.isSure&&s.score>e[0].score/2&&!this.#i(t,s).length);return n?[n,...e.filter(
s=>s!==n)]:e}#l(t,{question:e,values:n,score:s,isSure:o}){let i=Ze(this.#e,this.#o,this.#t.engineData.understanding,
t,e,n);return{name:e.name,typed:this.#f(n),left:i,score:s,isSure:o}}#u(t){let{measures:e}=this.#t.engineData.understanding,
n=t.mentions.filter(c=>c.proper).length,{scores:s,least:o}=this.#r.scores(t.written);return s.sort((c,l)=>l.score-
c.score||(c.name<l.name?-1:1)).slice(0,e.tried).map(({name:c,score:l})=>{let _=this.#t.engineData.questions.find(
d=>d.name===c),{values:p,placed:h}=this.#n.values(_,t),u=Object.keys(p).length>0,f=e.placed*(2*h-n)/(n||1)+e.asked*
Number(u);return{question:_,values:p,score:l+f,isSure:l>o}}).sort((c,l)=>l.score-c.score)}#f(t){let e=this.#t.
names(this.#s),n=Object.entries(t).map(([s,o])=>[s,o.map(({type:i,value:a})=>i==="uri"?e.typed(a):a)]);return Object.
fromEntries(n)}};function js({mentions:r}){let t=r.filter(({things:n})=>n.length===1),e=t.filter(n=>n.proper);
return(e.length?e:t).flatMap(({things:n})=>n)}var Ct=class{#t={};#s={};#e={};#r;constructor(t,e){this.graph=t,this.engineData=e,this.#r=new Map(e.questions.
map(n=>[n.name,n]))}names(t){return this.#t[t]??=new Rt(this.graph,t,this.engineData),this.#t[t]}understood(t,e){
return this.#s[e]??=new zt(this,e),this.#s[e].of(t)}values(t,e,n){let s=this.#n(t),o={};for(let[i,a]of Object.
entries(e)){let c=s.parameters.find(l=>l.name===i);if(!c)throw new W("strange",i,"",a.join(", "),s.parameters.
map(l=>l.name));o[i]=a.map(l=>Ge(this.graph,n,this.names(n),s,c,l))}return o}#n(t){let e=this.#r.get(t);if(!e)
throw new W("strange",t,"",t);return e}answer(t,e,n,s,o=null){let i=this.#n(t),a=O=>this.graph.select(n,O),c=this.
values(t,e,n),{wide:l,added:_}=ft(a,this.engineData.queries.included,i,c),p=$(i.text,l),h=i.gathers?Object.keys(
this.engineData.parts):[],{solutions:u,rests:f}=h.length?this.#c(h,O=>this.#o(i,p,l,n,O)):this.#o(i,p,l,n),d=h.
length?{[u.variables[0]]:this.engineData.whose,...i.columns}:i.columns,m=this.#i(p,u,f,d,_,n,s),w=i.view&&{kind:i.
view[0],fields:i.view[1]},b=Object.fromEntries(m.variables.map(O=>[O,this.heading(O,i.columns,s)])),y=F(i.title,
s),M={engineData:this.engineData,names:this.names(n),lang:s};return{...m,chart:w&&Oe(m,w,y,b,M,o)}}#o(t,e,n,s,o=""){
let i=h=>this.graph.select(s,h,o),a=i(e),l=(a.rows.length?t.evidence:[]).map(h=>[h,i($(h.text,n))]),_=`${s} ${o}`;
this.#e[_]??=Ne(i,this.engineData);let p=Ce(a,l,t.keys,i,this.engineData).map(h=>({statements:h,touches:Te(h.map(
({triple:u})=>V(u)),this.#e[_])}));return{solutions:a,rests:p}}#c(t,e){let n=t.map(a=>({article:a,...e(a)})),s=[
...new Set(n.flatMap(({solutions:a})=>a.variables))],o=["article","inArticle","ofArticle"].find(a=>!s.includes(
a))??"",i=n.flatMap(({article:a,solutions:{variables:c,rows:l}})=>l.map(_=>[k(a),...s.map(p=>_[c.indexOf(p)]??
null)]));return{solutions:{variables:[o,...s],rows:i},rests:n.flatMap(({rests:a})=>a)}}table(t,e,n){let s=this.
graph.select(e,t);return this.#i(t,s,s.rows.map(()=>({statements:[],touches:new Map})),{},{},e,n)}#i(t,{variables:e,
rows:n},s,o,i,a,c){let l=b=>this.graph.select(a,b),_=this.names(a),p={engineData:this.engineData,names:_,lang:c},
h=Ie(l,this.engineData,new Set(s.flatMap(({touches:b})=>[...b.keys()])),b=>_.slug(b)),{kept:u,cells:f,subject:d}=we(
t,e,n,p),m=u.map(b=>e[b]),w=n.map((b,y)=>{let{statements:M,touches:O}=s[y],q=Le(O,h),fe=[...new Set(M.flatMap(
({passages:Gt})=>Gt))].sort();return{terms:b,cells:f[y],evidence:M,passages:fe,errata:q,mark:At(q)}});return{query:t,
variables:e,columns:m,headings:m.map(b=>this.heading(b,o,c)),subject:d,unsaid:e.filter((b,y)=>!n.some(M=>M[y])).
map(b=>this.heading(b,o,c)),rows:w,footnotes:De(e,w,p),repeated:We(t,e,n,p,l),also:Object.fromEntries(Object.entries(
i).map(([b,y])=>[b,y.map(M=>_.of(M,c))])),paraphrases:this.#a(w,a,c)}}heading(t,e,n){return F(e[t]??this.engineData.
headings[t]??t,n)}#a(t,e,n){let s=[...new Set(t.flatMap(a=>a.passages))].sort(),o={};if(!s.length)return o;let i=$(
this.engineData.queries.paraphrases,{passage:s.map(k)});for(let[a,c]of this.graph.select(e,i).rows)a&&c&&(c["x\
ml:lang"]===n||!(a.value in o))&&(o[a.value]=c.value);return o}};function Xe(r,t,e,n){let s=r.names(n),o=r.engineData.questions.find(m=>m.name===t),{of:i="",type:a=""}=o?.parameters.
find(m=>m.name===e)??{},{variables:c,rows:l}=r.graph.select(n,$(o?.text??"",{})),_=c.indexOf(e),p=_<0?[]:l.flatMap(
m=>m[_]??[]);if(a!=="entity")return[...new Set(p.filter(w=>w.type==="literal").map(({value:w})=>w))].sort().map(
w=>({typed:w,label:[w,w],names:[w]}));let h=s.all.filter(({kind:m})=>!i||s.slug(m)===i),u=Map.groupBy(h,({thing:m})=>m),
f=new Set(p.filter(E).map(({value:m})=>m));return(f.size?[...f]:[...u.keys()].filter(m=>i||s.local(m)===m)).map(
m=>{let w=[...(u.get(m)??[]).map(({text:b})=>b),s.slug(m)];return{typed:s.typed(m),label:[s.of(m,"en"),s.of(m,
"ko")],names:[...new Set(w)]}})}var oe=["subject","predicate","object"];function Qe(r,t,e,n){let s=r.names(e),o={engineData:r.engineData,names:s,
lang:n},i=r.graph.triples(e,t).map(c=>({terms:c,cells:c.map((l,_)=>T(l,o,_===2?s.local(c[1].value):"")),evidence:[],
passages:[],errata:[],mark:""})),a=oe.map(c=>r.heading(c,{},n));return{query:t,variables:oe,columns:oe,headings:a,
subject:"",unsaid:[],rows:i,footnotes:[],repeated:[],also:{},paraphrases:{}}}var tn="application/sparql-results+json",Ts="application/n-triples",Is=/<<\(|\)>>|<([^>]*)>|_:([^\s.]+(?:\.[^\s.]+)*)|"((?:[^"\\]|\\.)*)"(?:@([A-Za-z\d-]+)|\^\^<([^>]*)>)?|\.(?=\s|$)/gu,
et=class extends Error{constructor(t){super(t.said),this.details=t}},Dt=class{#t;#s;constructor(t,e){this.#t=t,
this.#s=e}#e(t,e,n){let s=new XMLHttpRequest,o=t===this.#s.reading?"":"?reading=corrected";s.open("POST",this.#t+
o,!1),s.setRequestHeader("Content-Type","application/sparql-query"),s.setRequestHeader("Accept",n);try{s.send(
e)}catch{throw new et({status:0,seconds:"",cut:"",said:""})}let[i,a]=["Retry-After","Sovkg-Cut"].map(c=>s.getResponseHeader(
c)??"");if(s.status!==200||a)throw new et({status:s.status,seconds:i,cut:a,said:Ls(s.responseText)});return s.
responseText}select(t,e){return Et(this.#e(t,e,tn))}holds(t,e){return JSON.parse(this.#e(t,e,tn)).boolean}triples(t,e){
return zs(this.#e(t,e,Ts))}};function Ls(r){try{return String(JSON.parse(r).detail??"")}catch{return""}}function zs(r){
let t=[[]],e=[];for(let[n,s,o,i,a,c]of r.matchAll(Is)){let l=t.at(-1);if(n===".")e.push(l.splice(0));else if(n===
"<<(")t.push([]);else if(n===")>>"){let[_,p,h]=l;t.pop(),t.at(-1)?.push({type:"triple",value:{subject:_,predicate:p,
object:h}})}else if(s!==void 0)l.push(k(Kt(s)));else if(o!==void 0)l.push({type:"bnode",value:o});else{let _=a?
{"xml:lang":a}:c?{datatype:c}:{};l.push({type:"literal",value:Kt(i),..._})}}return e}var bt=class r{static __wrap(t){let e=Object.create(r.prototype);return e.__wbg_ptr=t,en.register(e,e.__wbg_ptr,
e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,en.unregister(this),t}free(){let t=this.
__destroy_into_raw();g.__wbg_asyncparseriterator_free(t,0)}next(){return g.asyncparseriterator_next(this.__wbg_ptr)}};
Symbol.dispose&&(bt.prototype[Symbol.dispose]=bt.prototype.free);var yt=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,nn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,nn.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_blanknode_free(t,
0)}equals(t){return g.blanknode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=g.blanknode_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.
blanknode_toString(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=g.blanknode_value(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(yt.prototype[Symbol.dispose]=yt.prototype.free);var xt=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,sn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,sn.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_defaultgraph_free(
t,0)}equals(t){return g.defaultgraph_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=g.defaultgraph_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.
defaultgraph_toString(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=g.defaultgraph_value(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(xt.prototype[Symbol.dispose]=xt.prototype.free);var St=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,rn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,rn.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_literal_free(t,0)}get datatype(){
let t=g.literal_datatype(this.__wbg_ptr);return nt.__wrap(t)}get direction(){let t,e;try{let n=g.literal_direction(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}equals(t){return g.literal_equals(
this.__wbg_ptr,t)!==0}get language(){let t,e;try{let n=g.literal_language(this.__wbg_ptr);return t=n[0],e=n[1],
S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get termType(){let t,e;try{let n=g.literal_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.literal_toString(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=g.
literal_value(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(St.prototype[Symbol.dispose]=St.prototype.free);var nt=class r{static __wrap(t){let e=Object.create(r.prototype);
return e.__wbg_ptr=t,on.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,on.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_namednode_free(t,0)}equals(t){return g.
namednode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=g.namednode_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.namednode_toString(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=g.
namednode_value(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(nt.prototype[Symbol.dispose]=nt.prototype.free);var kt=class r{static __wrap(t){let e=Object.create(r.prototype);
return e.__wbg_ptr=t,an.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,an.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_parseriterator_free(t,0)}next(){let t=g.
parseriterator_next(this.__wbg_ptr);if(t[2])throw A(t[1]);return st.__wrap(t[0])}};Symbol.dispose&&(kt.prototype[Symbol.
dispose]=kt.prototype.free);var st=class r{static __wrap(t){let e=Object.create(r.prototype);return e.__wbg_ptr=
t,cn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,cn.unregister(
this),t}free(){let t=this.__destroy_into_raw();g.__wbg_parseriteratorresult_free(t,0)}get done(){return g.parseriteratorresult_done(
this.__wbg_ptr)!==0}get value(){let t=g.parseriteratorresult_value(this.__wbg_ptr);return t===0?void 0:rt.__wrap(
t)}};Symbol.dispose&&(st.prototype[Symbol.dispose]=st.prototype.free);var rt=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,ln.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,ln.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_quad_free(t,0)}equals(t){
return g.quad_equals(this.__wbg_ptr,t)!==0}get graph(){return g.quad_graph(this.__wbg_ptr)}get object(){return g.
quad_object(this.__wbg_ptr)}get predicate(){return g.quad_predicate(this.__wbg_ptr)}get subject(){return g.quad_subject(
this.__wbg_ptr)}get termType(){let t,e;try{let n=g.quad_term_type(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],
n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.quad_toString(this.__wbg_ptr);return t=
n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=g.quad_value(this.__wbg_ptr);
return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}};Symbol.dispose&&(rt.prototype[Symbol.dispose]=
rt.prototype.free);var ot=class{__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,un.unregister(
this),t}free(){let t=this.__destroy_into_raw();g.__wbg_store_free(t,0)}add(t){let e=g.store_add(this.__wbg_ptr,
t);if(e[1])throw A(e[0])}delete(t){let e=g.store_delete(this.__wbg_ptr,t);if(e[1])throw A(e[0])}dump(t,e){let n,
s;try{let a=g.store_dump(this.__wbg_ptr,t,e);var o=a[0],i=a[1];if(a[3])throw o=0,i=0,A(a[2]);return n=o,s=i,S(
o,i)}finally{g.__wbindgen_free(n,s,1)}}has(t){let e=g.store_has(this.__wbg_ptr,t);if(e[2])throw A(e[1]);return e[0]!==
0}load(t,e,n,s){let o=g.store_load(this.__wbg_ptr,t,e,n,s);if(o[1])throw A(o[0])}match(t,e,n,s){let o=g.store_match(
this.__wbg_ptr,t,e,n,s);if(o[3])throw A(o[2]);var i=pn(o[0],o[1]).slice();return g.__wbindgen_free(o[0],o[1]*4,
4),i}constructor(t){let e=g.store_new(t);if(e[2])throw A(e[1]);return this.__wbg_ptr=e[0],un.register(this,this.
__wbg_ptr,this),this}query(t,e){let n=mt(t,g.__wbindgen_malloc,g.__wbindgen_realloc),s=X,o=g.store_query(this.
__wbg_ptr,n,s,e);if(o[2])throw A(o[1]);return A(o[0])}get size(){let t=g.store_size(this.__wbg_ptr);if(t[2])throw A(
t[1]);return t[0]>>>0}update(t,e){let n=mt(t,g.__wbindgen_malloc,g.__wbindgen_realloc),s=X,o=g.store_update(this.
__wbg_ptr,n,s,e);if(o[1])throw A(o[0])}};Symbol.dispose&&(ot.prototype[Symbol.dispose]=ot.prototype.free);var $t=class r{static __wrap(t){
let e=Object.create(r.prototype);return e.__wbg_ptr=t,fn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.
__wbg_ptr;return this.__wbg_ptr=0,fn.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_variable_free(
t,0)}equals(t){return g.variable_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=g.variable_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.
variable_toString(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=g.variable_value(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&($t.prototype[Symbol.dispose]=$t.prototype.free);function Mt(r,t){let e=g.parse(r,t);if(e[2])throw A(e[1]);return A(e[0])}function Cs(){return{__proto__:null,"./web_bg.js":{__proto__:null,__wbg_Error_fdd633d4bb5dd76a:function(t,e){return Error(
S(t,e))},__wbg___wbindgen_debug_string_8a447059637473e2:function(t,e){let n=ae(e),s=mt(n,g.__wbindgen_malloc,g.
__wbindgen_realloc),o=X;Z().setInt32(t+4,o,!0),Z().setInt32(t+0,s,!0)},__wbg___wbindgen_is_falsy_863e44ed68df4b26:function(t){
return!t},__wbg___wbindgen_is_function_acc5528be2b923f2:function(t){return typeof t=="function"},__wbg___wbindgen_is_null_6d937fbfb6478470:function(t){
return t===null},__wbg___wbindgen_is_object_0beba4a1980d3eea:function(t){let e=t;return typeof e=="object"&&e!==
null},__wbg___wbindgen_is_string_1fca8072260dd261:function(t){return typeof t=="string"},__wbg___wbindgen_is_undefined_721f8decd50c87a3:function(t){
return t===void 0},__wbg___wbindgen_string_get_71bb4348194e31f0:function(t,e){let n=e,s=typeof n=="string"?n:void 0;
var o=pt(s)?0:mt(s,g.__wbindgen_malloc,g.__wbindgen_realloc),i=X;Z().setInt32(t+4,i,!0),Z().setInt32(t+0,o,!0)},
__wbg___wbindgen_throw_ea4887a5f8f9a9db:function(t,e){throw new Error(S(t,e))},__wbg__wbg_cb_unref_33c39e13d73b25f6:function(t){
t._wbg_cb_unref()},__wbg_asyncIterator_523a9858481ea9a3:function(){return Symbol.asyncIterator},__wbg_asyncparseriterator_new:function(t){
return bt.__wrap(t)},__wbg_blanknode_new:function(t){return yt.__wrap(t)},__wbg_call_5575218572ead796:function(){
return C(function(t,e,n){return t.call(e,n)},arguments)},__wbg_call_8e98ed2f3c86c4b5:function(){return C(function(t,e){
return t.call(e)},arguments)},__wbg_defaultgraph_new:function(t){return xt.__wrap(t)},__wbg_done_b62d4a7d2286852a:function(t){
return t.done},__wbg_error_a6fa202b58aa1cd3:function(t,e){let n,s;try{n=t,s=e,console.error(S(t,e))}finally{g.
__wbindgen_free(n,s,1)}},__wbg_getRandomValues_3f44b700395062e5:function(){return C(function(t,e){globalThis.crypto.
getRandomValues(_n(t,e))},arguments)},__wbg_get_9a29be2cb383ed9a:function(){return C(function(t,e){return Reflect.
get(t,e)},arguments)},__wbg_get_dddb90ff5d27a080:function(){return C(function(t,e){return Reflect.get(t,e)},arguments)},
__wbg_has_4f060fe202ad7e87:function(){return C(function(t,e){return Reflect.has(t,e)},arguments)},__wbg_instanceof_Uint8Array_f080092dc70f5d58:function(t){
let e;try{e=t instanceof Uint8Array}catch{e=!1}return e},__wbg_iterator_cc47ba25a2be735a:function(){return Symbol.
iterator},__wbg_length_589238bdcf171f0e:function(t){return t.length},__wbg_literal_new:function(t){return St.__wrap(
t)},__wbg_namednode_new:function(t){return nt.__wrap(t)},__wbg_new_227d7c05414eb861:function(){return new Error},
__wbg_new_3444eb7412549f0b:function(){return new Map},__wbg_new_36e147a8ced3c6e0:function(){return new Array},
__wbg_new_aafdf86a292b3ca7:function(t,e){return new URIError(S(t,e))},__wbg_new_e66a4b7758dd2e5c:function(t,e){
return new Error(S(t,e))},__wbg_new_typed_00a409eb4ec4f2d9:function(t,e){try{var n={a:t,b:e},s=(i,a)=>{let c=n.
a;n.a=0;try{return Us(c,n.b,i,a)}finally{n.a=c}};return new Promise(s)}finally{n.a=0}},__wbg_next_0c4066e251d2eff9:function(){
return C(function(t){return t.next()},arguments)},__wbg_next_402fa10b59ab20c3:function(t){return t.next},__wbg_next_e8d68f27c98c4764:function(){
return C(function(t){return t.next()},arguments)},__wbg_now_d2e0afbad4edbe82:function(){return Date.now()},__wbg_parseriterator_new:function(t){
return kt.__wrap(t)},__wbg_parseriteratorresult_new:function(t){return st.__wrap(t)},__wbg_prototypesetcall_d721637c7ca66eb8:function(t,e,n){
Uint8Array.prototype.set.call(_n(t,e),n)},__wbg_push_f724b5db8acf89d2:function(t,e){return t.push(e)},__wbg_quad_new:function(t){
return rt.__wrap(t)},__wbg_queueMicrotask_1c9b3800e321a967:function(t){return t.queueMicrotask},__wbg_queueMicrotask_311744e534a929a3:function(t){
queueMicrotask(t)},__wbg_resolve_d82363d90af6928a:function(t){return Promise.resolve(t)},__wbg_set_4564f7dc44fcb0c9:function(){
return C(function(t,e,n){return Reflect.set(t,e,n)},arguments)},__wbg_set_9a1d61e17de7054c:function(t,e,n){return t.
set(e,n)},__wbg_stack_3b0d974bbf31e44f:function(t,e){let n=e.stack,s=mt(n,g.__wbindgen_malloc,g.__wbindgen_realloc),
o=X;Z().setInt32(t+4,o,!0),Z().setInt32(t+0,s,!0)},__wbg_static_accessor_GLOBAL_THIS_2fee5048bcca5938:function(){
let t=typeof globalThis>"u"?null:globalThis;return pt(t)?0:dt(t)},__wbg_static_accessor_GLOBAL_ce44e66a4935da8c:function(){
let t=typeof global>"u"?null:global;return pt(t)?0:dt(t)},__wbg_static_accessor_SELF_44f6e0cb5e67cdad:function(){
let t=typeof self>"u"?null:self;return pt(t)?0:dt(t)},__wbg_static_accessor_WINDOW_168f178805d978fe:function(){
let t=typeof window>"u"?null:window;return pt(t)?0:dt(t)},__wbg_then_05edfc8a4fea5106:function(t,e,n){return t.
then(e,n)},__wbg_then_591b6b3a75ee817a:function(t,e){return t.then(e)},__wbg_value_49f783bb59765962:function(t){
return t.value},__wbg_variable_new:function(t){return $t.__wrap(t)},__wbg_warn_51d35a4c740f6509:function(t,e){
console.warn(S(t,e))},__wbindgen_cast_0000000000000001:function(t,e){return qs(t,e,Fs)},__wbindgen_cast_0000000000000002:function(t,e){
return Ws(t,e,Ds)},__wbindgen_cast_0000000000000003:function(t,e){return S(t,e)},__wbindgen_cast_0000000000000004:function(t,e){
var n=pn(t,e).slice();return g.__wbindgen_free(t,e*4,4),n},__wbindgen_init_externref_table:function(){let t=g.
__wbindgen_externrefs,e=t.grow(4);t.set(0,void 0),t.set(e+0,void 0),t.set(e+1,null),t.set(e+2,!0),t.set(e+3,!1)}}}}
function Ds(r,t){return g.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__true_(
r,t)}function Fs(r,t,e){let n=g.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__core_f0fd674eaa06beef___result__Result_____wasm_bindgen_3570503f97ca7d70___JsError___true_(
r,t,e);if(n[1])throw A(n[0])}function Us(r,t,e,n){g.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined_______true_(
r,t,e,n)}var en=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>g.
__wbg_asyncparseriterator_free(r,1)),nn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbg_blanknode_free(r,1)),sn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbg_defaultgraph_free(r,1)),rn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbg_literal_free(r,1)),on=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbg_namednode_free(r,1)),an=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbg_parseriterator_free(r,1)),cn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbg_parseriteratorresult_free(r,1)),ln=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>g.__wbg_quad_free(r,1)),un=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>g.__wbg_store_free(r,1)),fn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>g.__wbg_variable_free(r,1));function dt(r){let t=g.__externref_table_alloc();return g.
__wbindgen_externrefs.set(t,r),t}var Ut=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbindgen_destroy_closure(r.a,r.b));function ae(r){let t=typeof r;if(t=="number"||t=="boolean"||r==null)
return`${r}`;if(t=="string")return`"${r}"`;if(t=="symbol"){let s=r.description;return s==null?"Symbol":`Symbol\
(${s})`}if(t=="function"){let s=r.name;return typeof s=="string"&&s.length>0?`Function(${s})`:"Function"}if(Array.
isArray(r)){let s=r.length,o="[";s>0&&(o+=ae(r[0]));for(let i=1;i<s;i++)o+=", "+ae(r[i]);return o+="]",o}let e=/\[object ([^\]]+)\]/.
exec(toString.call(r)),n;if(e&&e.length>1)n=e[1];else return toString.call(r);if(n=="Object")try{return"Object\
("+JSON.stringify(r)+")"}catch{return"Object"}return r instanceof Error?`${r.name}: ${r.message}
${r.stack}`:n}function pn(r,t){r=r>>>0;let e=Z(),n=[];for(let s=r;s<r+4*t;s+=4)n.push(g.__wbindgen_externrefs.
get(e.getUint32(s,!0)));return g.__externref_drop_slice(r,t),n}function _n(r,t){return r=r>>>0,gt().subarray(r/
1,r/1+t)}var H=null;function Z(){return(H===null||H.buffer.detached===!0||H.buffer.detached===void 0&&H.buffer!==
g.memory.buffer)&&(H=new DataView(g.memory.buffer)),H}function S(r,t){return Ps(r>>>0,t)}var ht=null;function gt(){
return(ht===null||ht.byteLength===0)&&(ht=new Uint8Array(g.memory.buffer)),ht}function C(r,t){try{return r.apply(
this,t)}catch(e){let n=dt(e);g.__wbindgen_exn_store(n)}}function pt(r){return r==null}function Ws(r,t,e){let n={
a:r,b:t,cnt:1},s=(...o)=>{n.cnt++;try{return e(n.a,n.b,...o)}finally{s._wbg_cb_unref()}};return s._wbg_cb_unref=
()=>{--n.cnt===0&&(g.__wbindgen_destroy_closure(n.a,n.b),n.a=0,Ut.unregister(n))},Ut.register(s,n,n),s}function qs(r,t,e){
let n={a:r,b:t,cnt:1},s=(...o)=>{n.cnt++;let i=n.a;n.a=0;try{return e(i,n.b,...o)}finally{n.a=i,s._wbg_cb_unref()}};
return s._wbg_cb_unref=()=>{--n.cnt===0&&(g.__wbindgen_destroy_closure(n.a,n.b),n.a=0,Ut.unregister(n))},Ut.register(
s,n,n),s}function mt(r,t,e){if(e===void 0){let a=wt.encode(r),c=t(a.length,1)>>>0;return gt().subarray(c,c+a.length).
set(a),X=a.length,c}let n=r.length,s=t(n,1)>>>0,o=gt(),i=0;for(;i<n;i++){let a=r.charCodeAt(i);if(a>127)break;
o[s+i]=a}if(i!==n){i!==0&&(r=r.slice(i)),s=e(s,n,n=i+r.length*3,1)>>>0;let a=gt().subarray(s+i,s+n),c=wt.encodeInto(
r,a);i+=c.written,s=e(s,n,i,1)>>>0}return X=i,s}function A(r){let t=g.__wbindgen_externrefs.get(r);return g.__externref_table_dealloc(
r),t}var Ft=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});Ft.decode();var Bs=2146435072,ie=0;function Ps(r,t){
return ie+=t,ie>=Bs&&(Ft=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),Ft.decode(),ie=t),Ft.decode(gt().subarray(
r,r+t))}var wt=new TextEncoder;"encodeInto"in wt||(wt.encodeInto=function(r,t){let e=wt.encode(r);return t.set(
e),{read:r.length,written:e.length}});var X=0,Gs,Js,g;function Vs(r,t){return Js=r,g=r.exports,Gs=t,H=null,ht=
null,g.__wbindgen_start(),g}function dn(r){if(g!==void 0)return g;r!==void 0&&(Object.getPrototypeOf(r)===Object.prototype?{module:r}=r:console.
warn("using deprecated parameters for `initSync()`; pass a single object instead"));let t=Cs();r instanceof WebAssembly.
Module||(r=new WebAssembly.Module(r));let e=new WebAssembly.Instance(r,t);return Vs(e,r)}var hn="application/trig",ce="application/n-quads",Ks="INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } FILTE\
R(?g != <RECORD>) }",le=/<[^<>"{}|\\^`\s]*>|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*/g,
gn=r=>dn({module:r});function Bt(r){let t=r.replaceAll(le," ").replaceAll(/[?$][\p{L}\p{N}_]+|[\p{L}\p{N}_.-]*:[^\s(){};,]*/gu,
" "),[e=""]=/\b(SELECT|ASK|CONSTRUCT|DESCRIBE|INSERT|DELETE|LOAD|CLEAR|CREATE|DROP)\b/i.exec(t)??[];return{kind:e.
toUpperCase(),reaches:/\b(SERVICE|FROM)\b/i.exec(t)?.[0].toUpperCase()??""}}var qt=class{#t={};#s={};#e;constructor(t){
this.#e=t}#r(t,e,n){let{graph:s,changes:o,record:i,parts:a}=this.#e,c=new ot([]);if(s.includes("_:"))for(let l of Mt(
s,{format:hn}))c.add(l);else c.load(s,{format:hn});if(t!==this.#e.reading&&o){for(let l of Mt(o.gone,{format:ce}))
c.delete(l);for(let l of Mt(o.new,{format:ce}))c.add(l)}if(e)for(let l of Mt(a[e][t],{format:ce}))c.delete(l);
return c.update(Ks.replace("RECORD",i)),this.#s[n]=this.#n(c,i),c}#n(t,e){let s=t.query("SELECT DISTINCT ?g { \
GRAPH ?g {} }").map(i=>i.get("g")),o=s.filter(({value:i})=>i!==e);return o.length<s.length?o:void 0}#o(t,e,n={},s=""){
let o=`${t} ${s}`;this.#t[o]??=this.#r(t,s,o);let i=e.includes(this.#e.record)?void 0:this.#s[o];return this.#t[o].
query(e,{...n,...i?{named_graphs:i}:{}})}select(t,e,n=""){return Et(this.#o(t,e,{results_format:"json"},n))}holds(t,e){
return this.#o(t,e)}triples(t,e){return this.#o(t,e).map(n=>[n.subject,n.predicate,n.object].map(Wt))}};function Wt(r){
let{termType:t,value:e,language:n,datatype:s}=r;return t==="NamedNode"?k(e):t==="BlankNode"?{type:"bnode",value:e}:
t==="Literal"?{type:"literal",value:e,...n?{"xml:lang":n}:{datatype:s.value}}:{type:"triple",value:{subject:Wt(
r.subject),predicate:Wt(r.predicate),object:Wt(r.object)}}}var it=class extends Error{constructor(t){super(t.why),this.details=t}},Ys=["INSERT","DELETE","LOAD","CLEAR","\
CREATE","DROP"];function mn(r){let{kind:t,reaches:e}=Bt(r);return e||(Ys.includes(t)?t:"")}function wn(r,t,e){
let s=Object.entries(t).map(([o,i])=>`PREFIX ${o}: <${i}> `).join("");try{return e(s+r)}catch(o){if(ue(o))throw o;
if(o instanceof et)throw Hs(o);let i=o instanceof Error?o.message:String(o);throw Zs(i,r,s.length,Object.keys(
t))}}var ue=r=>r instanceof WebAssembly.RuntimeError||r instanceof RangeError;function Hs(r){let t=/^query:(\d+):(\d+): (.*?)(?:; mend it)?$/.
exec(r.details.said);return r.details.status!==400||!t?r:new it({line:Number(t[1]),column:Number(t[2]),why:"re\
ason",words:[t[3]]})}function Zs(r,t,e,n){let s=/^error at (\d+):(\d+): (?:expected (?:one of )?)?([\s\S]*)$/.
exec(r);if(!s)return new Error(r);let o=Number(s[1]),i=Number(s[2])-(o===1?e:0),c=t.split(`
`).slice(0,o-1).reduce((f,d)=>f+d.length+1,0)+i-1,l=s[3].split(/,\s+(?=["A-Za-z[])/).map(f=>f.trim()),_=l.filter(
f=>/^\w+ \w/.test(f)&&f!=="Prefix not found"),p=l.filter(f=>f.startsWith('"')),h=l.filter(f=>/^\w+$/.test(f)),
u=Xs(t,n);return u&&u.index<=c?Pt(t,u.index,"prefix",[u.prefix]):_.length?Pt(t,c,"reason",[_[0]]):p.length?Pt(
t,c,"signs",p.slice(0,6)):Pt(t,c-Math.max(0,...h.map(f=>f.length)),"unread",[])}function Pt(r,t,e,n){let s=r.slice(
0,Math.max(t,0)).split(`
`);return new it({line:s.length,column:(s.at(-1)??"").length+1,why:e,words:n})}function Xs(r,t){let e=r.replaceAll(
le,i=>" ".repeat(i.length)),n=[...e.matchAll(/\bPREFIX\s+([\p{L}\p{N}_.-]*):/giu)].map(([,i])=>i),o=[...e.matchAll(
/(?<![\p{L}\p{N}_.:?$-])([\p{L}][\p{L}\p{N}_.-]*)?:[\p{L}\p{N}_]/gu)].find(([,i=""])=>i!=="_"&&![...n,...t].includes(
i));return o&&{index:o.index,prefix:o[1]??""}}function bn(r,t){let e=r.names(t),{rows:n}=r.graph.select(t,"SELECT DISTINCT ?p { ?s ?p ?o }"),s=new Set(n.map(
([a])=>a?.value??"")),o=Map.groupBy(e.all,({thing:a})=>a),i=a=>s.has(a)?"property":e.local(a)===a?"thing":"cla\
ss";return[...new Set([...s,...o.keys()])].flatMap(a=>{let c=(o.get(a)??[]).map(({text:h})=>h),l=e.contract(a),
_=l!==a&&/^[\w-]+:[\w-]+$/.test(l),p=[e.of(a,"en"),e.of(a,"ko")];return _?[{curie:l,label:p,names:[...new Set(
c)],kind:i(a)}]:[]})}var j,Qs={async open(r,t,e,n){let s=JSON.parse(new TextDecoder().decode(await Vt(t)));s.server||gn(await Vt(r)),
j=new Ct(s.server?new Dt(new URL(s.server,n).href,s):new qt(s),s),setTimeout(()=>tr(e));let{questions:o,graph:i,
changes:a,parts:c,...l}=j.engineData;return{...l,isApart:Object.keys(c).length>0,questions:o.map(({text:_,evidence:p,
...h})=>h)}},answer:(r,t,e,n,s)=>({table:j.answer(r,t,e,n,s)}),alternatives:(r,t,e)=>ge(j,r,t,e),choices:(r,t,e)=>Xe(
j,r,t,e),understood:(r,t)=>j.understood(r,t),vocabulary:r=>bn(j,r),sparql(r,t,e){let n=mn(r);if(n)return{refused:n};
let{kind:s}=Bt(r);if(!s)throw new it({line:1,column:1,why:"form",words:[]});let{prefixes:o,server:i}=j.engineData;
return wn(r,i?{}:o,a=>s==="ASK"?{holds:j.graph.holds(t,a)}:s==="SELECT"?{table:j.table(a,t,e)}:{table:Qe(j,a,t,
e),isGraph:!0})}};function tr(r){try{j.names(r)}catch{}}self.onmessage=async({data:{id:r,what:t,given:e}})=>{try{
let n=await Qs[t](...e);self.postMessage({id:r,result:n})}catch(n){if(ue(n))return self.postMessage({id:r,isBroken:!0});
let{message:s=String(n),details:o}=n??{};self.postMessage({id:r,error:{message:s,details:o}})}};})();
/*! with oxigraph, MIT: kg/explorer/vendor/oxigraph.LICENSE */
