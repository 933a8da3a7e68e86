"use strict";(()=>{var Tt=history.state?.step??0,So={[Tt]:location.hash},Wa=!1,Vs=()=>{};var Ks=()=>Tt>0;function Ga(t,e){let n=e&&t!==So[Tt];Tt+=Number(n),So[Tt]=t;try{history[n?"pushState":"replace\
State"]({step:Tt},"",t||location.pathname+location.search)}catch{Wa=!0}}function za(){if(Ks()){if(!Wa)return history.
back();Tt-=1,Vs(So[Tt],!1)}}function Va(t){Vs=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
Tt=n?Tt+1:e.step,So[Tt]=location.hash,Vs(location.hash,n)})}var vo=new Map,H=(t,e)=>{vo.set(t,e)},Wt=[],Oo=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Gt=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),zt=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function bu(){return[...[...vo].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${Oo(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${Oo(a)}`)]:[]}),...Wt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var Mo=!1;function J(){Mo=!0,Wt=[]}function Eo(){Ga(bu(),Mo),Mo=!1}function ku(t){let e=new Map;
Wt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Wt.push({part:n,kind:"",names:[n]})}return e}function Ka(t,e=!0){
Mo=!1;let n=ku(t),o=new Map([...n].filter(([s])=>!vo.has(s)));for(let[s,{read:r,kept:a}]of vo){if(a&&!e)continue;
let i=n.get(s)??"",c=r(i,o),f=`${s}=${Oo(i)}`;c===null?(r("",o),Wt.push({part:f,kind:"",names:[`${s}=${i}`]})):
c?.length&&Wt.push({part:f,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${Oo(r)}`;Wt.push({part:a,kind:"",names:[
`${s}=${r}`]})}return Wt.length?{kind:Wt[0].kind,names:Wt.flatMap(({names:s})=>s)}:null}var _a=Ks,Qa=za;var $u=JSON.parse(document.getElementById("data")?.textContent??"{}");function Su({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var u=Object.fromEntries(Object.
entries($u).map(([t,e])=>[t,e.blank?Su(e):e]));var tn=(t,e)=>Array.isArray(t)?t[e==="ko"?1:0]:t;var To={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},m={language:u.lang,reading:u.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...To},Ya=[];function Xa(...t){Ya.push(...t)}function F(){for(let t of Ya)t()}var S=t=>Array.
isArray(t)?t[m.language==="ko"?1:0]:t,pt=t=>S(t[m.reading==="corrected"?t.length-1:0]),A=t=>S(u.things[t].label),
Vt=(t,e=2)=>new Intl.NumberFormat(m.language,{style:"currency",currency:t,currencyDisplay:"name"}).formatToParts(
e).find(({type:n})=>n==="currency")?.value??t;function we(){let{pair:t,selected:e}=m;return t?`${A(t.from)} – ${A(
t.to)}`:e===null?"":A(e)}var V=u.things.filter(({kind:t})=>t!==null).length,At=[...u.things.keys()].slice(0,V),R=t=>u.things[t].kind,j=t=>u.
kinds[R(t)],Q=t=>j(t).rank==="concept",Ja=new Map(u.relations.map(t=>[t.thing,t])),nt=t=>Ja.get(t),L=t=>Ja.has(
t),Ao=u.things.map(()=>[]);u.statements.forEach(({subject:t,object:e},n)=>{Ao[t].push(n),typeof e=="number"&&e!==
t&&Ao[e].push(n)});var ut=t=>Ao[t].filter(e=>u.statements[e].subject===t),ye=Array.from({length:V},()=>[]);function Za(t){
ye[t.from].push(t),t.to!==t.from&&ye[t.to].push(t)}var q=t=>ye[t];u.statements.forEach(({subject:t,object:e},n)=>{
typeof e=="number"&&t<V&&e<V&&Za({from:t,to:e,statement:n,relation:null})});var vu=Map.groupBy(u.edges,({relation:t})=>t);
for(let{thing:t,captions:e}of u.relations){let n=vu.get(t)??[],o=tn(e[0],"en").split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&Q(i)&&tn(u.things[i].label,"en")===o,r=n.some(
i=>!s(i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:f,property:d,role:g}=i,[p,w]=[g!==
"point",g==="into"];Za({from:c,to:f,statement:null,relation:t,property:d,isAside:p,leadsIn:w,repeats:r&&s(i),alone:a})}}
var ct=(t,e)=>ye[e].length-ye[t].length||t-e,Co=(t,e)=>Number(Q(t))-Number(Q(e))||ct(t,e),Ie=At.filter(t=>j(t).
rank==="actor").sort(ct),Z=(t,e)=>t.from===e?t.to:t.from,ti=(t,e)=>ye[t].filter(n=>Z(n,t)===e&&Kt(n,new Set)),
Ct=t=>(nt(t)?.sums??[]).filter(({statement:e})=>B(e));function B(t){let{only:e}=u.statements[t];return e===""||
e===m.reading}var Kt=(t,e)=>t.relation===null?B(t.statement):!e.has(R(t.relation));function ot(t,e=new Set){let n=new Set;
for(let o of ye[t]){let s=Z(o,t);s===t||e.has(R(s))||!Kt(o,e)||L(s)&&!L(t)||n.add(s)}return[...n]}var Lt=t=>[...new Set(
ye[t].map(e=>Z(e,t)).filter(e=>L(e)&&e!==t))];function Lo(t){let e=L(t)?[]:Lt(t).flatMap(ut);return new Set([...Ao[t],
...e].filter(B))}var _t=t=>new Set(t.flatMap(e=>e.relation===null?[e.statement]:ut(e.relation).filter(B)));function Ro(t){
let e=u.statements.filter(({passages:n})=>n.includes(t)).flatMap(({subject:n,object:o})=>[n,o]);return[...new Set(
e.filter(n=>typeof n=="number").filter(n=>n<V))]}function No(t,e){let n=o=>B(o)&&u.statements[o].passages.includes(
t);return e.relation===null?n(e.statement):ut(e.relation).some(n)}var Ou=new RegExp(u.controls,"gu"),Mu=/^[\n -~\xa1-\xac\uac00-\ud7a3]*$/,Eu=t=>`\\${t.length>1?"U":"u"}${(t.codePointAt(
0)??0).toString(16).toUpperCase().padStart(4*t.length,"0")}`,st=t=>Mu.test(t)?t:t.replace(Ou,(e,n)=>n?Eu(n):e);var $=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
s==="aria-label"?st(r):r);for(let s of n)s&&o.append(typeof s=="string"?st(s):s);return o}var M=(t,e,n={})=>l(
"button",{type:"button",onclick:e,...n},t),P=(...t)=>l("p",{class:"note"},...t),tt=(t,...e)=>l("section",{},l(
"h3",{},t),...e);function Qt(t,e){for(let n of $(t).children)n.setAttribute("aria-pressed",String(n.value===e))}
function rt(t){$("status").textContent=st(t)}var ei={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, with the sentences behind each row.`,whichQuestion:"\
Find a question: money, policy, people …",allQuestions:"All questions",changeQuestion:"Change the question",
noQuestion:t=>`There is no question “${t}” here.`,starting:"Starting the engine …",notStarted:"This brow\
ser does not allow the page to start its engine. The picture, the text and the table work without it.",answering:"\
Answering …",closeAnswer:"Close the answer",rowsOfAnswer:"Rows of the answer",answer:"Answer",questions:"Que\
stions",understanding:t=>`Looking for the question …${t?` ${t} s`:""}`,orElse:"or",nearest:"nearest",noneAnswers:(t,[
e])=>t.length?`No question answers this: nothing here is called ${t.map(n=>`“${n}”`).join(" or ")}.`:e?`No\
 question answers this: “${e}” makes this a negative question. What the article denies has a question of its\
 own.`:"No question here answers this.",saidAs:t=>`You asked: “${t}”`,leftAside:t=>`Not taken into account\
: ${t.map(e=>`“${e}”`).join(", ")}.`,mayMean:"It could also mean:",rows:t=>t===1?"1 row":`${t} rows`,forExample:"\
such as",drop:"remove",whyRow:(t,e)=>`Why row ${t}${e?`, marked ${e}`:""}`,cite:"To cite",copy:"Copy",copied:"\
Copied",alsoAsked:(t,e)=>`Also covers what it includes: ${t}${e>0?` and ${e} more`:""}.`,besides:"also",emptyColumns:t=>`${t.
length===1?"One column is":`${t.length} columns are`} left out because they are empty in every row: ${t.join("\
, ")}.`,addOnce:(t,e)=>`The same amount is in several rows; count it only once: ${t.map(({name:n,amount:o,rows:s})=>`${n}\
 (${o}, in ${s} rows)`).join(", ")}${e>0?` and ${e} more`:""}.`,noEvidence:"For this question, the sentences b\
ehind each row cannot be determined.",ended:t=>`No answer within ${t} seconds, so it was stopped. Narrow the q\
uestion and ask again.`,broke:"The engine failed on this query and restarts with the next one. Brackets nested\
 hundreds deep, or an ORDER BY over values of several kinds, can cause that: order by STR(?x).",refused:t=>/^(SERVICE|FROM|LOAD)$/.
test(t)?`${t} would reach beyond this graph. Only what is in it can be queried.`:`${t} would change the graph,\
 which can only be queried. Use SELECT, ASK, CONSTRUCT or DESCRIBE.`,served:({status:t,seconds:e,cut:n,said:o})=>{
let s=e?`Ask again in ${e} seconds`:"Ask again later";return n?`The server gives no more than ${n} rows, and t\
his has more. Narrow the question, or use LIMIT.`:t===0?"The server cannot be reached. Is it still running?":t===
429?`The server accepts no more questions from you for now. ${s}.`:t===504?"The server stopped the question be\
cause it took too long. Narrow it and ask again.":t===503?`The server could not answer: it is too busy, or the\
 question needs too much. ${s}.`:`The server refused the question (${t}). ${o}`},notGiven:({parameter:t,text:e,
why:n,others:o,type:s})=>n==="strange"?`This question has no “${t}”${o.length?`; it has: ${o.join(", ")}`:
""}.`:n==="several"?`“${e}” is the name of several things: ${o.join(", ")}. Choose one of them.`:n==="malf\
ormed"?`“${e}” is not a valid ${s}; write it like ${o[0]}.`:`Nothing that can be given here is called “${e}\
”.`,mistake:({line:t,column:e,why:n,words:o})=>{let[s=""]=o,r={form:"there is no SELECT, ASK, CONSTRUCT or D\
ESCRIBE; begin with one of these.",prefix:`the prefix ${s}: has no PREFIX line; add one at the top.`,reason:`${s}\
.`,signs:`not allowed here; expected ${o.join(" or ")}.`,unread:"cannot be parsed from here on."}[n];return`Li\
ne ${t}, column ${e}: ${r}`},asThePicture:"Draw only these",apart:"Each row comes from one article; nothing is\
 added up across articles.",mixed:"Several articles are queried together here: this counts or adds up across a\
ll of them.",noRows:"No rows: the graph states nothing about this.",oneCurrency:"Convert to one currency at yo\
ur own rates",ownRates:"The article gives no rates. Amounts converted with yours are approximate and yours, no\
t the article's.",commonCurrency:"Which currency",rateDate:"Date of your rates",worth:(t,e)=>`1 ${t} in ${e}`,
convert:"Draw in this currency",ownCurrencies:"Each in its own currency",otherRows:"Questions that have rows f\
or it",notAllAsked:"Not every question could be tried within a second.",copyCommand:"Copy the command that sho\
ws why",ownEvidence:"The sentences behind a row are not determined here for your own SPARQL; `sovkg sparql --w\
hy` does that on the command line.",ownQuery:"Your own SPARQL",ownNote:"SPARQL 1.1 over this graph. SELECT giv\
es a table, CONSTRUCT a picture. SERVICE, FROM and LOAD are refused: no query reaches beyond the graph.",run:"\
Run",yes:"Yes",no:"No","topic-absence":"What is not said","topic-capability":"Capability","topic-checks":"Erro\
rs and checks","topic-companies":"Companies","topic-infrastructure":"Infrastructure","topic-money":"Money","to\
pic-people":"People","topic-policy":"Policy","topic-text":"The text","topic-time":"Time"};var ni={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences are then shown beside their paraphrases, each c\
hecked by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at on\
ce; open just one, the article's text.",folder:`“${e}” is a folder; open the text file itself.`,large:`“${e}\
” is larger than 64 MiB, so it is not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” \
cannot be read.`,noText:`“${e}” is not UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing \
has changed.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=p=>p?`${p.name} (${i(p)})`:
"";if(!e)return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” contains none of \
the ${e} sentences; it differs from ${c(n)} onwards. Is it the unchanged text of the article?`;let f={mark:"a \
byte order mark at the beginning",lineEnds:"other line breaks (CRLF or CR)",decomposed:"decomposed characters \
(NFD)"},d=s.length?` The file differs from ${c(n)} onwards: it has ${s.map(p=>f[p]).join(" and ")}, which the \
page has corrected.`:"",g=r?` ${r} of them ${r===1?"is":"are"} in a different place than in the text that the \
graph was made from.`:"";return t===e?`All ${e} sentences verified.${g}${d}`:`${t} of ${e} sentences verified.${g}\
 The first that differs is ${c(o)}.${d} Only verified sentences are quoted.`}};var oi={search:"Search, or ask a question",found:"Found",nothing:"Nothing found",language:"Language",options:"\
Options: table, reading, language, colours",theme:"Dark theme",reading:"Reading",stated:"As stated",rightReading:"\
Corrected",mode:"View as",asPicture:"Picture",types:"Types and their links",typesNote:"How many things of each\
 kind there are, and how often they are linked, and by what. Choose a kind to see its things.",howMany:"Number",
asTable:"Table",drawing:"Picture of the graph",drawingHelp:"Picture of the graph. Arrow keys move from thing t\
o thing, Enter opens what is said about it; with Shift they pan the picture, plus and minus zoom, 0 fits every\
thing. Search and the table reach everything as well.",pictureTools:"Picture",closer:"Zoom in",farther:"Zoom o\
ut",whole:"Fit",arrangement:"Arrangement",laidOut:"Standard layout",byKind:"By kind",byCountry:"By country",inRings:"\
In rings",noCountry:"no country given",undo:"Undo",physics:"Spread out",besideOthers:"Compare with",besideChoice:t=>`\
Which country to compare with ${t}`,ranked:"Ranks",rated:"Strengths and weaknesses",paid:"Investments and supp\
ort",pursued:"Policies and laws",notSaid:"The article says nothing about it.",allOfIt:"Everything said about r\
anks, row by row",asChart:"As a chart",saveChart:"Download the chart as SVG",saveTable:"Download the table as \
CSV",takeAway:"Take away",takeSlide:"The visible part, as a slide",takeData:"What is shown, as data",takeLink:"\
The view",transparent:"Transparent background",copyLink:"Copy link",linkCopied:"Link copied.",slideSource:t=>`\
Source: ${t}`,slideErrata:"Ring with † or !: recorded as an error in the article; serious ones have a ! or an \
underlined †.",savePng:"PNG",saveSvg:"SVG",print:"Print",panel:"Overview, details, path and text",tabs:"Side\
 panel",overview:"Overview",details:"Details",noneChosen:"Nothing is selected. Select a thing or a line in the\
 picture or the table, or search for a name.",pathTab:"Path",textTab:"Text",origin:(t,e)=>`What ${e>1?`${e} ar\
ticles state`:"one article states"}${t?`: ${t}`:""}.`,bothReadings:"“As stated” is what is printed; “Corrected\
” has recorded errors corrected.",views:"What to look at",ownView:"Your own selection.",tooMany:t=>`With ${t}\
 things the graph is too large to be drawn all at once: start here, search and expand.`,ownData:(t,e,n)=>`${t}${e===
"1"?"":` of ${e} kinds`}; most links: ${n}.`,tour:"Tour",tourStart:t=>`Take the tour: ${t} steps →`,tourStep:(t,e)=>`\
Tour, ${t} of ${e}`,beside:"Also here: ",tourSteps:"The tour, step by step",tourBack:"← Back",tourNext:"Next\
 →",tourLeave:"Leave the tour",statedIn:"Stated in",inShort:"What the article says, in short",rightAmounts:"\
Amounts in the picture, corrected",amounts:"Amounts in the picture, as printed",scales:"One scale for each cur\
rency, for bars and lines; currencies are never added up.",help:"Choose a thing or a line to read what is said\
, and in which sentence.",things:t=>t==="1"?"1 thing":`${t} things`,statements:t=>t==="1"?"1 statement":`${t} \
statements`,sentences:t=>String(t)==="1"?"1 sentence":`${t} sentences`,legend:"Legend: click a kind to hide it",
linesOfChoice:"Choose a thing to see its lines",linesBlocked:t=>`${t} more ${t===1?"line":"lines"}: zoom in or\
 choose a thing`,statedLine:"other statement",wideLine:t=>`width: amount, ${t}`,graveError:"serious error",lightError:"\
other error",kinds:"Things",lines:"Statements drawn as lines",linesNote:"An investment, a rank or a role is dr\
awn as a line between what it names. Unfold it to see it as a thing.",unfoldAll:"Unfold all",foldAll:"Fold all",
kindsNote:"How many of each kind are in the picture; unchecked kinds are hidden.",shownOf:(t,e)=>`${t} of ${e}`,
moreLines:t=>`and ${t} more`,only:"only",onlyThis:"Show only: ",all:"Show all kinds",sieve:"Filter lines",any:"\
any",least:"Amount at least",since:"Since",until:"Until",statusIs:"Status",hearsay:"Hearsay",errata:"Errata",onlySuch:"\
only these",withoutSuch:"without these",everyLine:"Show every line",linesLeft:t=>t===0?"No line matches.":t===
1?"One line matches.":`${t} lines match.`,connected:"Most connected",unknown:(t,e)=>{let n={entity:"thing",path:"\
thing",passage:"sentence",view:"selection"}[t];return n?`The address asks for “${e}”, but this page has no ${n}\
 with that name.`:`The address ends in “${e}”, which matches nothing on this page.`},didYouMean:"Did you m\
ean:",onlyCorrected:"This page contains only the corrected reading, not what was printed.",actions:"Actions",focus:"\
Focus",expand:"Expand",unfold:"Unfold",fold:"Fold",unfoldAround:"Unfold its lines",foldAround:"Fold its lines",
pathFrom:"Path from here",pin:"Pin",hide:"Hide",release:"Deselect",linked:"Linked with",relationOf:t=>`“${t}\
” ${/ (of|by|in|as|at|with|from|to|on)$/.test(t)?"this":"of"}`,andMore:t=>`${t} more`,elsewhere:"Elsewhere",
broader:"Broader",narrower:"Narrower",related:"Related",said:"What is said, sentence by sentence",asData:"Stat\
ement by statement",data:"Data: identifiers, roles and properties",identifier:"Identifier",asParts:"By propert\
y",figures:"Figures",erratum:"Erratum:",ring:"A ring with †, and a † beside words, mark a recorded error in th\
e article; a ring with ! and a † on red mark a serious one.",putRight:"A ‡ marks what is corrected in this r\
eading.",corrected:"Corrected: ",correctedFrom:t=>`Corrected here; printed: ${t}`,supplied:"Corrected here; no\
t printed",unparaphrased:"No paraphrase yet.",unsourced:"No passage states this.",pathTitle:"Path between two \
things",pathHelp:"The shortest path, step by step, with the sentences it rests on. Denied links are not used.",
from:"From",to:"To",swap:"Swap",sameEnds:"Both are the same; choose two different things.",steps:t=>t===1?"One\
 step:":`${t} steps:`,asShort:t=>`${t} paths are equally short; via:`,avoidHubs:"Avoid hubs",both:(t,e,n)=>e===
"to"?`both: ${t} → ${n}`:`both: ${n} → ${t}`,noPath:"No path leads from one to the other.",table:"Table",tableOf:"\
Rows",thingRows:"Things",wordRows:"In words",statementRows:"Statements",words:"What is said",close:"Close",filter:"\
Filter rows",everyRow:"Include rows that are not in the picture",moreRows:"More rows",rowsOf:(t,e)=>`${t} of ${e}\
 rows`,thing:"Thing",kind:"Kind",linkedTo:"Neighbours",marks:"Errata",subject:"Subject",relation:"Relation",object:"\
Object",sentence:"Sentences",empty:"There is nothing to draw.",chosen:"Chosen: ",added:({added:t,total:e,away:n})=>(t<
e?`${t} of ${e} neighbours added; expand again for more.`:`${t} neighbours added.`)+(n?` ${n} more are of kind\
s that you have hidden.`:""),leftOut:(t,e)=>`${t===1?"One neighbour is":`${t} neighbours are`} hidden by your \
filters: ${e.join(", ")}.`,undone:"Undone.",hiddenNow:"Hidden.",unfound:"Your file does not contain this sente\
nce in the form that the graph knows.",readHere:"read it in the text",briefly:(t,e)=>`¶${t}, sentence ${e}`,where:(t,e)=>`\
paragraph ${t}, sentence ${e}`,textTitle:"The article, sentence by sentence",textHelp:"Choose a sentence to hi\
ghlight what it states in the picture; arrow keys move on.",paraphrased:"These sentences are paraphrases, not \
the article's words.",noText:"This graph has no passages.",itStates:"What it states:",nothingStated:"This page\
 contains no statements from this sentence.",previous:"Previous sentence",next:"Next sentence",sentenceOf:(t,e,n)=>`${t?
`paragraph ${t}, `:""}${e} of ${n}`,jump:"Go to a heading",isVerified:", verified in your file",isDifferent:",\
 different in your file",paragraph:t=>`Paragraph ${t}`,...ni,...ei};var si={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개입니다. 행마다 근거 문장이 있습니다.`,
whichQuestion:"질문 찾기: 돈, 정책, 사람 …",allQuestions:"모든 질문",changeQuestion:"질문 바꾸기",
noQuestion:t=>`“${t}”이라는 질문은 없습니다.`,starting:"질의 엔진을 시작하는 중 …",notStarted:"\
이 브라우저에서는 질의 엔진을 시작할 수 없습니다. 그림과 글, 표는 그대로 볼 수 있습니다.",
answering:"답을 찾는 중 …",closeAnswer:"답 닫기",rowsOfAnswer:"답의 행",answer:"답",questions:"질\
문",understanding:t=>`질문을 찾는 중 …${t?` ${t}초`:""}`,orElse:"또는",nearest:"가장 가까운 질문",
noneAnswers:(t,[e])=>t.length?`이에 맞는 질문이 없습니다. ${t.map(n=>`“${n}”`).join(", ")}: 여기에\
 없는 이름입니다.`:e?`이에 맞는 질문이 없습니다. “${e}”: 부정하는 말이 들어 있습니다. 글이 부정하는 내용을 묻는 질\
문은 따로 있습니다.`:"이에 맞는 질문이 없습니다.",saidAs:t=>`물은 말: “${t}”`,leftAside:t=>`\
반영하지 못한 말: ${t.map(e=>`“${e}”`).join(", ")}.`,mayMean:"이런 뜻일 수도 있습니다:",rows:t=>`${t}\
행`,forExample:"예:",drop:"빼기",whyRow:(t,e)=>`${t}행의 근거${e?`, ${e} 표시`:""}`,cite:"인용 표기",
copy:"복사",copied:"복사됨",alsoAsked:(t,e)=>`이에 포함되는 것도 함께 물었습니다: ${t}${e>
0?` 외 ${e}개`:""}.`,besides:"그 밖에",emptyColumns:t=>`값이 하나도 없는 열 ${t.length}개는 뺐습니다: ${t.
join(", ")}.`,addOnce:(t,e)=>`같은 금액이 여러 행에 나옵니다. 더할 때는 한 번만 세세요: ${t.
map(({name:n,amount:o,rows:s})=>`${n}(${o}, ${s}개 행)`).join(", ")}${e>0?` 외 ${e}개`:""}.`,noEvidence:"이\
 질문은 행마다 근거 문장을 가려낼 수 없습니다.",ended:t=>`${t}초 안에 답이 나오지 않아 멈췄습니다. 질문을 좁혀 \
다시 물어보세요.`,broke:"이 질의에서 엔진이 멈췄습니다. 다음 질문에서 다시 시작합니다. 괄호가 수백 겹이거나 여러 종류의 값을 한꺼번에 정렬(ORDER BY)하면 \
그럴 수 있습니다. 정렬은 STR(?x)로 해 보세요.",refused:t=>/^(SERVICE|FROM|LOAD)$/.test(t)?`${t}\
은(는) 이 그래프 밖으로 나가려 하므로 거부했습니다. 그래프 안의 것만 물을 수 있습니다.`:
`${t}은(는) 그래프를 바꾸려 하므로 거부했습니다. SELECT, ASK, CONSTRUCT, DESCRIBE로 묻기만 할 수 있습니다.`,
served:({status:t,seconds:e,cut:n,said:o})=>{let s=e?`${e}초 뒤에 다시 물어보세요`:"잠시 뒤에 다시 물어보세요";
return n?`서버는 ${n}행까지만 주는데 답이 그보다 많습니다. 질문을 좁히거나 LIMIT을 쓰세요.`:
t===0?"서버에 연결할 수 없습니다. 서버가 켜져 있는지 확인하세요.":t===429?`서버가 지금은 질문을\
 더 받지 않습니다. ${s}.`:t===504?"시간이 너무 오래 걸려 서버가 답을 중단했습니다. 질문을 좁혀 다시 물어보세요.":
t===503?`서버가 답하지 못했습니다. 질문이 몰렸거나 이 질문이 너무 큽니다. ${s}.`:`서\
버가 질문을 거부했습니다(${t}). ${o}`},notGiven:({parameter:t,text:e,why:n,others:o})=>n==="strange"?
`이 질문에는 “${t}” 항목이 없습니다${o.length?`. 있는 것: ${o.join(", ")}`:""}.`:n==="sever\
al"?`“${e}”라는 이름이 여럿입니다: ${o.join(", ")}. 이 가운데 하나를 고르세요.`:n==="\
malformed"?`“${e}”은(는) 여기에 맞는 값이 아닙니다. ${o[0]}처럼 쓰세요.`:`여기에 넣을 수 있는 것 \
가운데 “${e}”라는 이름은 없습니다.`,mistake:({line:t,column:e,why:n,words:o})=>{let[s=""]=o,r={
form:"SELECT, ASK, CONSTRUCT, DESCRIBE 가운데 하나로 시작해야 합니다.",prefix:`접두사 ${s}:의 P\
REFIX 줄이 없습니다. 맨 위에 넣으세요.`,reason:`${s}.`,signs:`여기에 올 수 없습니다. 올 수 있는 것: ${o.
join(" ")}`,unread:"여기서부터 읽을 수 없습니다."}[n];return`${t}행 ${e}열: ${r}`},asThePicture:"\
그림에서 이것만 보기",apart:"행마다 한 글의 내용이며, 글끼리 더하지 않았습니다.",
mixed:"여러 글에 한꺼번에 물어, 모두를 함께 세거나 더한 답입니다.",noRows:"결과 없음. 이에 관\
해 그래프가 말하는 것이 없습니다.",oneCurrency:"직접 정한 환율로 한 통화로 환산해 보기",
ownRates:"글에는 환율이 없습니다. 직접 넣은 환율로 그린 값은 어림값이며 글의 수치가 아닙니다.",
commonCurrency:"환산할 통화",rateDate:"환율의 날짜",worth:(t,e)=>`1 ${t}의 값(${e})`,convert:"이 통화\
로 그리기",ownCurrencies:"통화마다 따로 보기",otherRows:"결과가 있는 다른 질문",notAllAsked:"\
1초 안에 모든 질문을 물어보지는 못했습니다.",copyCommand:"근거를 알려 주는 명령 복사",
ownEvidence:"직접 쓴 SPARQL의 근거 문장은 이 페이지에서 찾지 않습니다. 명령줄의 `sovkg sparql --why`로 볼 수 있습니다.",
ownQuery:"직접 쓰는 SPARQL",ownNote:"이 그래프에 SPARQL 1.1로 묻습니다. SELECT는 표로, CONSTRUCT는 그림으로 나옵니다. SERVICE, F\
ROM, LOAD는 거부하며, 질의는 그래프 밖으로 나가지 않습니다.",run:"실행",yes:"예",no:"아\
니요","topic-absence":"말하지 않은 것","topic-capability":"역량","topic-checks":"오류와 점검","\
topic-companies":"기업","topic-infrastructure":"인프라","topic-money":"돈","topic-people":"사람","topi\
c-policy":"정책","topic-text":"글","topic-time":"시간"};var ri={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 끌어다 놓으세요. 글의 문장이 풀어 쓴 문장 옆에 나오고, 하나하나 SHA-256으로 확인됩니다. 파일은 이 컴퓨터 밖으로 전송되지 않습니다.",
fileWrong(t,e){return`${{several:"파일이 여럿입니다. 글의 텍스트 파일 하나만 여세요.",folder:`\
‘${e}’은(는) 폴더입니다. 텍스트 파일을 여세요.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없\
습니다.`,void:`‘${e}’은(는) 빈 파일입니다.`,unreadable:`‘${e}’을(를) 읽을 수 없습니다.`,
noText:`‘${e}’은(는) UTF-8 텍스트가 아닙니다. 글을 UTF-8 텍스트로 저장하세요.`}[t]} 바\
뀐 것은 없습니다.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=p=>p?`${p.name}\
(${i(p)})`:"";if(!e)return"이 그래프에는 파일과 비교할 문장이 없습니다.";if(!t)return`‘${a}\
’에는 문장 ${e}개 중 어느 것도 없습니다. ${c(n)}부터 다릅니다. 고치지 않은 글의 텍스트인지 확인하세요.`;
let f={mark:"맨 앞에 바이트 순서 표시가 있습니다",lineEnds:"줄바꿈 문자가 다릅니다(CRLF 또는 CR)",
decomposed:"글자가 분해되어 있습니다(NFD)"},d=s.length?` 파일이 ${c(n)}부터 다릅니다. ${s.
map(p=>`${f[p]}.`).join(" ")} 페이지가 이를 바로잡아 읽었습니다.`:"",g=r?` 그중 ${r}개는 그래프를 만\
든 글과 다른 자리에 있습니다.`:"";return t===e?`문장 ${e}개를 모두 확인했습니다.${g}${d}`:
`문장 ${e}개 중 ${t}개를 확인했습니다.${g} 처음으로 다른 문장은 ${c(o)}입니다.${d} 확인된\
 문장만 인용합니다.`}};var ai={search:"검색하거나 질문하기",found:"검색 결과",nothing:"검색 결과가 없습니다",language:"\
언어",options:"설정: 표, 읽는 방식, 언어, 색",theme:"어두운 테마",reading:"읽는 방식",stated:"\
원문대로",rightReading:"오류 수정",mode:"보는 방식",asPicture:"그림",types:"유형과 연결",typesNote:"\
종류마다 몇 개가 있고 서로 무엇으로 얼마나 이어지는지 보여 줍니다. 종류를 고르면 그에 속한 항목이 나옵니다.",
howMany:"개수",asTable:"표",drawing:"그래프 그림",drawingHelp:"그래프 그림입니다. 화살표 키로 항목 사이를 옮겨 다니고 Enter 키\
로 내용을 엽니다. Shift와 함께 누르면 그림이 움직이고, 더하기와 빼기로 확대·축소하며, 0을 누르면 전체가 보입니다. 검색과 표에서도 모든 항목을 볼 수 있습니다.",
pictureTools:"그림",closer:"확대",farther:"축소",whole:"맞춤",arrangement:"배치",laidOut:"기본 배치",
byKind:"종류별",byCountry:"국가별",inRings:"둥글게",noCountry:"국가 정보 없음",undo:"되돌리기",
physics:"간격 벌리기",besideOthers:"나란히 비교하기",besideChoice:t=>`${t} 옆에서 비교할 나라`,
ranked:"순위",rated:"강점과 약점",paid:"투자와 지원",pursued:"정책과 법률",notSaid:"글에 나오지 않습\
니다.",allOfIt:"순위에 관한 모든 내용을 행별로 보기",asChart:"차트로 보기",saveChart:"차트\
를 SVG로 내보내기",saveTable:"표를 CSV로 내보내기",takeAway:"내보내기",takeSlide:"보이는 화면을 슬라이\
드로",takeData:"그려진 것을 데이터로",takeLink:"이 화면",transparent:"투명한 바탕으로",copyLink:"\
링크 복사",linkCopied:"링크를 복사했습니다.",slideSource:t=>`출처: ${t}`,slideErrata:"테두리와 †·!는\
 글의 오류로 기록된 것을 뜻한다. 심각한 오류는 !나 밑줄 친 †로 나타낸다.",savePng:"\
PNG",saveSvg:"SVG",print:"인쇄",panel:"개요, 내용, 경로, 글",tabs:"사이드 패널",overview:"개요",
details:"내용",noneChosen:"선택한 것이 없습니다. 그림이나 표에서 항목이나 선을 고르거나 이름을 검색하세요.",
pathTab:"경로",textTab:"글",origin:(t,e)=>`글 ${e>1?`${e}편`:"한 편"}의 내용입니다${t?`: ${t}`:""}\
.`,bothReadings:"‘원문대로’는 인쇄된 그대로이고 ‘오류 수정’은 기록된 오류를 바로잡은 것입니다.",
views:"볼 내용",ownView:"직접 고른 항목입니다.",tooMany:t=>`항목이 ${t}개여서 한꺼번에 그리기에는 너무 많습니다. \
여기서 시작해 찾고 펼쳐 보세요.`,ownData:(t,e,n)=>`${t}${e==="1"?"":`, 종류 ${e}가지`}. 가장 많이\
 연결된 항목: ${n}`,tour:"둘러보기",tourStart:t=>`${t}단계로 둘러보기 →`,tourStep:(t,e)=>`둘러\
보기 ${e}단계 중 ${t}`,beside:"함께 있는 것: ",tourSteps:"둘러보기 순서",tourBack:"← 이전",
tourNext:"다음 →",tourLeave:"둘러보기 끝내기",statedIn:"근거",inShort:"한눈에 보는 글의 내용",
rightAmounts:"그림에 나온 금액(오류 수정)",amounts:"그림에 나온 금액(인쇄된 대로)",scales:"\
막대와 선의 눈금은 통화마다 따로이며, 다른 통화끼리는 더하지 않습니다.",help:"항목\
이나 선을 고르면 글이 어느 문장에서 무엇을 말하는지 볼 수 있습니다.",things:t=>`항목\
 ${t}개`,statements:t=>`진술 ${t}개`,sentences:t=>`문장 ${t}개`,legend:"범례: 누르면 그 종류를 숨깁니다",
linesOfChoice:"항목을 고르면 그 선이 보입니다",linesBlocked:t=>`선 ${t}개 더: 확대하거나 항목을 고르면 보입니다`,
statedLine:"그 밖의 진술",wideLine:t=>`굵기: 금액(${t})`,graveError:"심각한 오류",lightError:"그 \
밖의 오류",kinds:"항목",lines:"선으로 그린 진술",linesNote:"투자, 순위, 직책 등은 관련된 항목을 잇는 선으로 그립니다. 펼치\
면 항목으로 보입니다.",unfoldAll:"모두 펼치기",foldAll:"모두 접기",kindsNote:"종류마다 그림에 있는 개수\
입니다. 선택을 해제한 종류는 숨깁니다.",shownOf:(t,e)=>`${e}개 중 ${t}개`,moreLines:t=>`외 ${t}\
가지`,only:"이것만",onlyThis:"이것만 보기: ",all:"모든 종류 보기",sieve:"선 거르기",any:"모\
두",least:"금액(이상)",since:"시작 연도",until:"끝 연도",statusIs:"진행 상태",hearsay:"전해 들은 말",
errata:"오류",onlySuch:"이것만",withoutSuch:"이것을 빼고",everyLine:"모든 선 보기",linesLeft:t=>t===
0?"맞는 선이 없습니다.":`맞는 선이 ${t}개 있습니다.`,connected:"가장 많이 연결된 항목",
unknown:(t,e)=>{let n={entity:"항목이",path:"항목이",passage:"문장이",view:"보기가"}[t];return n?`\
주소에 적힌 ‘${e}’라는 이름의 ${n} 이 페이지에 없습니다.`:`주소 끝에 적힌 ‘${e}\
’에 해당하는 것이 이 페이지에 없습니다.`},didYouMean:"혹시 이것을 찾으시나요?",onlyCorrected:"\
이 페이지에는 오류를 바로잡은 내용만 있고 인쇄된 그대로의 내용은 없습니다.",actions:"\
동작",focus:"집중",expand:"이웃 펼치기",unfold:"펼치기",fold:"접기",unfoldAround:"선 펼치기",
foldAround:"선 접기",pathFrom:"여기서 경로 찾기",pin:"고정",hide:"숨기기",release:"선택 해제",
linked:"연결된 항목",relationOf:t=>`이것이 ‘${t}’인 항목`,andMore:t=>`${t}개 더`,elsewhere:"다\
른 곳의 식별자",broader:"상위 개념",narrower:"하위 개념",related:"관련",said:"문장별 내용",
asData:"진술별로",data:"데이터: 식별자, 역할, 속성",identifier:"식별자",asParts:"속성별",figures:"\
수치",erratum:"오류:",ring:"† 테두리와 글 옆의 †는 글의 오류로 기록된 것입니다. ! 테두리와 붉은 바탕의 †는 심각한 오류입니다.",
putRight:"‡는 여기서 바로잡은 것입니다.",corrected:"바로잡은 값: ",correctedFrom:t=>`여기서는 바\
로잡음. 인쇄된 값: ${t}`,supplied:"여기서는 바로잡음. 인쇄되지 않은 값",unparaphrased:"아\
직 풀어 쓴 문장이 없습니다.",unsourced:"이를 말하는 구절이 없습니다.",pathTitle:"두 항목 사\
이의 경로",pathHelp:"가장 짧은 경로를 단계별로 근거 문장과 함께 보여 줍니다. 부정된 관계는 경로로 세지 않습니다.",
from:"출발",to:"도착",swap:"바꾸기",sameEnds:"둘이 같습니다. 서로 다른 두 항목을 고르세요.",
steps:t=>`${t}단계:`,asShort:t=>`똑같이 짧은 경로가 ${t}개 있습니다. 거치는 곳:`,avoidHubs:"\
연결이 아주 많은 항목 피하기",both:(t,e,n)=>e==="to"?`둘 다: ${t} → ${n}`:`둘 다: ${n} → ${t}`,
noPath:"두 항목을 잇는 경로가 없습니다.",table:"표",tableOf:"행",thingRows:"항목",wordRows:"말\
로 풀어서",statementRows:"진술",words:"내용",close:"닫기",filter:"행 거르기",everyRow:"그림에 없는 것도\
 포함",moreRows:"행 더 보기",rowsOf:(t,e)=>`${e}행 중 ${t}행`,thing:"항목",kind:"종류",linkedTo:"\
이웃",marks:"오류",subject:"주어",relation:"관계",object:"목적어",sentence:"문장",empty:"그릴 것이 없습\
니다.",chosen:"선택: ",added:({added:t,total:e,away:n})=>(t<e?`이웃 ${e}개 중 ${t}개를 더했습니다. 다시 펼치면 더 보\
입니다.`:`이웃 ${t}개를 더했습니다.`)+(n?` 숨긴 종류의 이웃 ${n}개는 더하지 않았습니다.`:
""),leftOut:(t,e)=>`숨긴 종류 때문에 이웃 ${t}개가 보이지 않습니다: ${e.join(", ")}.`,undone:"\
되돌렸습니다.",hiddenNow:"숨겼습니다.",unfound:"파일의 이 문장은 그래프가 아는 문장과 다릅니다.",
readHere:"글에서 읽기",briefly:(t,e)=>`${t}문단 ${e}문장`,where:(t,e)=>`${t}번째 문단 ${e}번째 문장`,
textTitle:"문장별로 읽는 글",textHelp:"문장을 고르면 그 내용이 그림에서 밝게 보입니다. 화살표 키로 이어 읽을 수 있습니다.",
paraphrased:"이 문장들은 풀어 쓴 것이며 글의 원문이 아닙니다.",noText:"이 그래프에는 구절이 없습니다.",
itStates:"이 문장이 말하는 것:",nothingStated:"이 문장의 진술은 이 페이지에 없습니다.",
previous:"앞 문장",next:"다음 문장",sentenceOf:(t,e,n)=>`${t?`${t}번째 문단, `:""}${n}문장 중 ${e}\
번째`,jump:"소제목으로 가기",isVerified:", 파일에서 확인됨",isDifferent:", 파일에서 다름",
paragraph:t=>`${t}번째 문단`,...ri,...si};var ii={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement",linesNote:"A thing that only links others is a line between them. Unfold it to see \
it as a thing."},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 진술이 보인다.",
said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술",linesNote:"다른 항목을 잇기만 하는 항목은 그 사이의 선이다. 펼치면 항목으로 보인다."}};var Tu={en:oi,ko:ai},h=t=>!u.passages.length&&ii[m.language][t]||Tu[m.language][t];function Rt(t){let e=h(t);return typeof e==
"string"?e:""}var Au=12,ci=At.filter(t=>!L(t)),se=new Map([...Map.groupBy(ci,R)].map(([t,{length:e}])=>[t,e]));function li(){
let t=new Map;for(let e of ci)for(let n of q(e)){if(n.from!==e||L(n.to)||(n.relation===null?!B(n.statement):n.
isAside))continue;let[o,s]=[R(n.from),R(n.to)],r=S(n.relation===null?u.predicates[u.statements[n.statement].predicate]:
u.kinds[R(n.relation)].label),a=t.get(`${o} ${s}`)??{from:o,to:s,names:new Map,total:0};t.set(`${o} ${s}`,a),a.
names.set(r,(a.names.get(r)??0)+1),a.total+=1}return[...t.values()].sort((e,n)=>n.total-e.total||e.from-n.from||
e.to-n.to)}var _s=se.size>1,fi=_s&&u.presets[0]?.name==="hub"&&Ie.every(t=>q(t).length<Au);var Qs=fi?"types":"picture",Io=["picture","table",..._s?["types"]:[]];function jn(t){m.mode=t,$("table").hidden=
t!=="table",$("types").hidden=t!=="types",$("drawing").hidden=t!=="picture",$("tools").hidden=t!=="picture",Qt(
"modes",t)}function re(t,e){let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var Pn=t=>t.
split(/[:/#]/).at(-1)??"",Ys=t=>Pn(t).toLowerCase(),ui=new Map,mi=new Map;for(let t=V-1;t>=0;t-=1){let{name:e,
same:n}=u.things[t];for(let o of[e,...n])mi.set(Ys(o),t);for(let o of[e,...n])ui.set(o,t).set(re(o,u.prefixes),
t)}var K=t=>ui.get(t)??(/^\w+:/.test(t)?void 0:mi.get(t.toLowerCase()));function ae(t){let{name:e}=u.things[t],
n=Ys(e);return/^[\w.-]+$/.test(n)&&K(n)===t?n:e}var pi=new Map(u.passages.map(({name:t},e)=>[t.toLowerCase(),e])),
di=t=>pi.get(t.toLowerCase())??pi.get(Ys(t)),Cu=new Map(u.presets.map(({name:t},e)=>[t,e])),hi=t=>Cu.get(t),Lu=new Map(
u.kinds.map(({name:t},e)=>[t,e])),jo=t=>Lu.get(t);var gi=()=>({name:"",typed:{},own:null,said:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,
row:null,rates:null,key:""}),v=gi(),Dn=(t={})=>{Object.assign(v,gi(),t)},Yt=()=>v.name!==""||v.own!==null,I={now:null,
terms:null,hasFailed:!1},ie=()=>I.now?.questions.find(({name:t})=>t===v.name),en=({typed:t})=>Object.values(t).
flat().map(e=>{let n=K(e);return n===void 0?e:A(n)}).join(", "),Po=t=>S(I.now?.questions.find(e=>e.name===t)?.
title??t);var Ru=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Nt(t){
m.tab=t;for(let e of $("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of Ru)$(n).hidden=e!==t;Xs()}function Xs(){let e=m.tab==="ask"&&ie()?h("changeQuestion"):m.
tab==="details"?we():"";$("fold").textContent=e||$(`tab-${m.tab}`).textContent}var Js=matchMedia("(max-width: \
860px) and (min-height: 501px)"),mt=t=>$("fold").setAttribute("aria-expanded",String(t)),Do=()=>Js.matches&&mt(
!1),wi=()=>$("fold").getAttribute("aria-expanded")==="true";var Nu=2.399963229728653,Iu=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function yi(t,e,n,o,s){let r=[];for(let a=e;a<
900;a+=1){let i=14*Math.sqrt(a),c=a*Nu,f={x:Math.round(t.x+i*1.25*Math.cos(c)),y:Math.round(t.y+i*Math.sin(c))},
d=o(f);if(n.every(g=>Iu(d,g))){if(!s(f))return f;if(r.push(f)===60)break}}return r[0]??{x:t.x,y:t.y}}var xi=t=>u.statements[t].errata.length>0,je=t=>u.statements[t].only==="corrected";function U(t){let e=[...t].
filter(xi);return(e.some(n=>!je(n))?"†":"")+(e.some(je)?"‡":"")}var bi=Map.groupBy([...u.statements.keys()].
filter(xi),t=>u.statements[t].subject),ki=bi.size>0,Pe=t=>(bi.get(t)??[]).filter(B),nn=t=>u.statements[t].errata.
some(e=>u.errata[e].severity==="High"),De=t=>Pe(t).some(e=>nn(e)&&!je(e)),Xt=t=>U(Pe(t));function Zs(t){if(t.relation===
null)return U([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return U(ut(e).filter(o=>{
let{predicate:s,object:r}=u.statements[o];return s===t.property&&r===n&&B(o)}))}var Fo=11,ju=17,on=1.18,Pu=12,Du={actor:3.4,named:2.8,relation:2.4,concept:2},Fu={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},[Bu,qu]=[.16,.7],Fe=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(
n)?2:1),0);function Uu(t){let{columns:e,lines:n}=u.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*
[...r].length/Fe(r)))}}`,"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>Fe(a)>e*1.5?o(a):a)){let a=s[s.
length-1],i=a?`${a} ${r}`:r;Fe(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function Hu(t){let e=Uu(S(u.things[t].label)),n=nt(t)?.amounts??[];if(!n.length)return e+(Xt(t).includes("‡")?
"‡":"");let o=pt(n).replaceAll(`
`," "),s=Fe(`${e.split(`
`).at(-1)} · ${o}`)<=u.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var $i=new Map;function tr(t){let e=`${m.language} ${m.reading}`,n=$i.get(e)??new Map;return $i.set(
e,n),n.has(t)||n.set(t,Hu(t)),n.get(t)}var Si=document.createElement("canvas").getContext("2d"),Wu=getComputedStyle(
document.body).fontFamily,Gu={400:new Map,600:new Map};function dt(t,e,n=400){let o=st(t).split(`
`),s=Gu[n],r=s.get(t);return r===void 0&&(Si.font=`${n} 20px ${Wu}`,r=Math.max(...o.map(a=>Si.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*on]}function sn(t){let{radius:e,font:n}=u.things[t],[o,s]=dt(tr(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function It(t,e,n){let{rank:o}=j(t),[s,r]=Fu[o],a=Du[o]+Math.min(s*Math.sqrt(n),r);return Math.
max(u.things[t].radius*e,a*Math.max(qu,Math.min(1,e/Bu)))}function vi(t,e,n){let o=j(t).rank==="actor"?Math.min(
.6*Math.sqrt(n),5):0;return{size:Math.min(Math.max(u.things[t].font*e,Fo+o),ju),bold:o&&n>=Pu?600:400}}var Oi=[[],[0],[-.3,.3],[-.4,0,.4]];function Mi(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function vt(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=Mi(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var Ei=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function Ti(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(Mi(t,e,n))} `:"L"}${o(e)}`}var zu=Array.from({length:30},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),Vu=.15,Ai=100,Ci=14,Ku=4e6;function Fn(t,e,n){
let o=e.x-t.x,s=e.y-t.y,r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r)),i=t.x+a*o-n.x,c=t.y+
a*s-n.y;return Math.sqrt(i*i+c*c)}var er=(t,e,n)=>n?Array.from({length:Ci+1},(o,s)=>vt(t,e,n,s/Ci)):[t,e];function _u(t,e){
let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].at.x<e?n=s+1:o=s}return n}function Li(t,e,n,o){if(t.length*
e.length>Ku)return;let s=e.map(c=>{let[f,d]=o(c);return{thing:c,at:n(c),core:f,radius:d}}).sort((c,f)=>c.at.x-
f.at.x),r=Math.max(0,...s.map(({radius:c})=>c)),a=new Map;for(let c of t){let w=function(k,O=1/0){let E=er(f,d,
k),[N,G,et,it]=[f.x,f.x,f.y,f.y];for(let{x:C,y:z}of E)[N,G]=[Math.min(N,C),Math.max(G,C)],[et,it]=[Math.min(et,
z),Math.max(it,z)];let oe=0;for(let C=_u(s,N-r);C<s.length&&s[C].at.x<=G+r;C+=1){let{thing:z,at:$t,radius:Ht,core:Ne}=s[C];
if($t.y<et-Ht||$t.y>it+Ht||z===c.from||z===c.to)continue;let Ze=1/0;for(let St=1;St<E.length&&Ze>=Ne;St+=1)Ze=
Math.min(Ze,Fn(E[St-1],E[St],$t));if(Ze<Ht&&(oe+=Ze<Ne?Ai:1),oe>=O)break}return oe};var i=w;let[f,d]=[n(c.from),
n(c.to)],g=`${c.from}-${c.to}`,p=a.get(g)??[];a.set(g,p);let y=k=>p.every(O=>Math.abs(O-k)>=Vu),x=w(c.usual);c.
bend=c.usual;for(let k of x?zu:[]){let O=c.usual+k,E=y(O)?w(O,x):1/0;if(E<x&&([x,c.bend]=[E,O]),!x)break}c.isOver=
x>=Ai,p.push(c.bend)}}var Qu=40,Yu=130,Bn=()=>$("drawing").clientWidth<$("drawing").clientHeight,qn=()=>Bn()?.6:1.5;function nr(t,{x:e,
y:n}){let[o,s]=sn(t),r=n-u.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var Xu=({x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+
n/2,e+o/2],or=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});function jt(t,e,{
near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>q(g).map(p=>Z(p,g)).filter(p=>p!==g&&t.has(p)),i=g=>t.get(
g),c=(g,p)=>[...t].some(([w,y])=>w!==p&&Fn(g,i(p),y)<u.things[w].radius+4),f=[...t].map(([g,p])=>nr(g,p)),d=new Set(
e.filter(g=>!t.has(g)));for(;d.size;){let g=[...d],p=(n?null:g.find(k=>a(k).length))??g[0];d.delete(p);let w=n?
[]:r===void 0?a(p):[r],y=n?[n]:w.map(i),x=yi(y.length?or(y):o,n||y.length===1?r===void 0?Qu:Yu:0,f,k=>s?Xu(k,s):
nr(p,k),k=>w.some(O=>c(k,O)));t.set(p,x),f.push(nr(p,x))}}var Bo=["least","since","until","status","hearsay","errata"],ce=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),xe=t=>Bo.every(e=>!t[e]),Ri=(t,e)=>!t||t==="only"===e;function Ni(t,e){let n=t.relation===null?void 0:
nt(t.relation),{least:o,since:s,until:r,status:a,hearsay:i,errata:c}=e;if(o){let[f,d]=o.split(" ");if(!n||!Ct(
n.thing).some(g=>g.currency===f&&g.value>=Number(d)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<
Number(s)||r&&n&&n.years[0]>Number(r)||a&&tn(n?.status??"","en")!==a||!Ri(i,!!n?.hedge)?!1:!c||Ri(c,U(_t([t]))!==
"")}function Ii(){let t=u.relations.flatMap(e=>Ct(e.thing).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.
currency<n.currency?-1:e.currency>n.currency?1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.
value}`,e])).entries()],years:[...new Set(u.relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(u.
relations.flatMap(({status:e})=>e?[[tn(e,"en"),e]]:[]))],hearsay:u.relations.some(({hedge:e})=>e),errata:u.errata.
length>0}}var Un=80,[Ju,Zu]=[8,12];function ji(t,e){let n=Q(t)||L(t)?e:e.filter(o=>!Q(o));return n.length?n:e}function rn(t,e,n){
return ji(t,ot(t,n)).filter(s=>!e.has(s)).sort(Co)}function tm(t){if(t.relation===null)return 1;let{amounts:e,
captions:n}=nt(t.relation);return e.length?4:/\d/.test(String(n[0]))?3:t.repeats?0:1}function Hn(t,e,n){let o=new Set(
ji(t,ot(t,n))),s=[...o].filter(a=>e.has(a)).length;if(L(t))return[...o].filter(a=>!e.has(a));if(s>=Ju)return[];
let r=new Map;for(let a of q(t)){let i=Z(a,t),c={actor:20,named:10,relation:0,concept:0}[j(i).rank];o.has(i)&&
!e.has(i)&&Kt(a,n)&&r.set(i,Math.max(r.get(i)??0,c+tm(a)))}return[...r].sort(([a,i],[c,f])=>f-i||ct(a,c)).slice(
0,Zu-s).map(([a])=>a)}var sr=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:ce()}),b=sr(),Y=t=>b.shown.get(t),an=()=>new Set([...b.away,...b.aside]),Pi=()=>new Set(
[...b.came.map(({thing:t})=>t),...b.visited===null?[]:[b.visited]]);function qo(t){let e={has:o=>b.shown.has(o)&&
!b.guests.has(o)},n=rn(t,e,b.away);return{some:n.slice(0,Un),total:n.length,away:rn(t,e,new Set).length-n.length}}
function Di(t){let e=new Set(ot(t,b.away)),n=ot(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=q(t).filter(a=>Z(
a,t)===s&&Kt(a,new Set));return[R(s),...r.flatMap(({relation:a})=>a===null?[]:R(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>b.away.has(s))}}function ht(){let t=b.preset!==null&&u.presets[b.preset].kinds!==null,
e=rr()?new Set(u.presets[b.preset].things):null,[n,o,s]=[an(),Pi(),!xe(b.sieve)];function r(i){if(s&&!Ni(i,b.sieve))
return!1;let c=o.has(i.from)||o.has(i.to);return i.relation===null?(c||!(e?.has(i.from)&&e.has(i.to)))&&Kt(i,n):
b.shown.has(i.relation)?!1:b.read.has(i.relation)?!i.repeats&&(t||Kt(i,n)):c?Kt(i,b.away):!(t&&i.isAside)&&Kt(
i,n)}let a=new Set(W());return[...a].flatMap(i=>q(i).filter(c=>c.from===i&&c.to!==i&&a.has(c.to)&&r(c)))}function Be(t=null){
let e=ht().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var Fi=()=>[...b.shown.keys()].filter(t=>L(t)&&!b.guests.has(t)),cn=()=>[...b.guests],Pt=t=>b.shown.has(t),be=t=>b.
pinned.has(t),Dt=()=>b.sieve,le=()=>b.preset,rr=()=>b.preset!==null&&u.presets[b.preset].flows,qe=()=>b.shown;
function W(){let t=Pi();return[...b.shown.keys()].filter(e=>!b.away.has(R(e))||t.has(e))}function Uo(){let t=new Map;
for(let e of new Set([...b.shown.keys(),...Be()]))t.set(R(e),(t.get(R(e))??0)+1);return t}function Ho(t){let e=t===
null?null:u.presets[t].kinds;return new Set(e?u.relations.map(({thing:n})=>R(n)).filter(n=>!e.includes(n)):[])}var em=28,Bi=190;function nm(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){
let a=r.flatMap(i=>n.filter(({from:c,to:f})=>c===i||f===i).map(c=>Z(c,i)));r=[...new Set(a)].filter(i=>s.delete(
i)),r.length&&o.push(r)}return{reached:o,left:[...s]}}function om(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function Wo(t,e){let n=ht(),{reached:o,left:s}=nm(
t,e,n),r=new Map,a=new Map([[e,{x:0,y:0}]]),i=0;return o.slice(1).forEach((c,f)=>{let d=k=>n.flatMap(E=>E.from===
k||E.to===k?r.get(Z(E,k))??[]:[])[0]??0,g=new Map(c.map(k=>[k,d(k)])),p=f?[...c].sort((k,O)=>Number(g.get(k))-
Number(g.get(O))||k-O):[...c].sort((k,O)=>R(k)-R(O)||k-O),w=p.map(k=>sn(k)[0]+em);i=Math.max(i+Bi,w.reduce((k,O)=>k+
O,0)/(2*Math.PI));let y=p.map((k,O)=>2*Math.PI*O/p.length-Math.PI/2),x=f?om(p.map(k=>Number(g.get(k))),w.map(k=>k/
i)):y;p.forEach((k,O)=>{r.set(k,x[O]),a.set(k,{x:i*Math.cos(x[O])*qn(),y:i*Math.sin(x[O])})})}),s.forEach((c,f)=>{
a.set(c,{x:(f-(s.length-1)/2)*200,y:i+Bi})}),a}var sm=[520,380],rm=40;function am(t,e,n){let o=new Set(t),s=a=>a.from!==a.to&&o.has(a.from)&&o.has(a.to)&&!(a.
relation!==null&&a.repeats)&&(e===null?n.includes(a.relation??-1):No(e,a)),r=t.filter(a=>q(a).some(s));return r.
length?r:t}function ar(t,e){Object.assign(b,sr(),{preset:t,centre:e,aside:Ho(t)})}function ln(t){ar(t,null);let{
things:e,wide:n,tall:o}=u.presets[t],s=Bn()&&o.length?o:n;e.forEach((r,a)=>{b.shown.set(r,{x:s[2*a],y:s[2*a+1]})})}
var qi=()=>ar(null,null);function Go(t){let{some:e,total:n,away:o}=qo(t);jt(b.shown,e,{near:b.shown.get(t)});for(let s of e)
b.guests.delete(s);return{added:e.length,total:n,away:o}}function zo(t){ar(null,t),b.shown.set(t,{x:0,y:0});let e=Go(
t);return b.shown.size<=rm&&(b.shown=Wo([...b.shown.keys()],t)),e}function Ui(){for(let t of b.guests)b.shown.
delete(t);b.guests=new Set,b.visited=null,b.read=new Set}function Hi(t){b.shown.has(t)||jt(b.shown,[t]),b.guests.
delete(t);let e=Go(t);return b.came.push({thing:t,all:!0}),e}function Wi(t,e){b.guests.has(t)?im():Ui(),b.read=
new Set,b.visited=e&&b.shown.has(t)?null:t,b.visited!==null&&(b.guests=new Set([t,...Hn(t,b.shown,b.away)].filter(
n=>!b.shown.has(n))),b.shown.has(t)||jt(b.shown,[t],{room:b.guests.size>3?sm:void 0}),jt(b.shown,[...b.guests],
{round:t}))}function im(){b.visited!==null&&b.came.push({thing:b.visited,all:!1}),b.guests=new Set}function Vo(t){
b.shown.delete(t),b.guests.delete(t),b.came=b.came.filter(e=>e.thing!==t)}function ir(t){for(let e of t)b.away.
delete(R(e)),b.guests.delete(e);jt(b.shown,t)}function Gi(t){b.pinned.delete(t)||b.pinned.add(t),b.guests.delete(
t)}function zi(t,e){t===null?[b.away,b.aside]=[new Set,new Set]:e==="only"?(b.away=new Set([...u.kinds.keys()].
filter(n=>n!==t)),b.aside=new Set):(b.aside.delete(t),b.away.delete(t),e==="hide"&&b.away.add(t)),b.came=b.came.
filter(({thing:n})=>!b.away.has(R(n)))}function Vi(t){b.sieve=t}function fn(t,e){b.shown.has(t)&&b.shown.set(t,
e)}function Jt(t,e=null,n=e===null?null:Ro(e)){Ui(),b.read=new Set(n?.filter(L));let o=t??[],s=n?am(o,e,n):o,r=o.
flatMap(a=>b.shown.get(a)??[]);return b.guests=new Set(s.filter(a=>!b.shown.has(a))),jt(b.shown,[...b.guests],
{home:r.length?or(r):void 0}),[...new Set(s)]}var lm=13,fm=1,Ko=t=>Ct(t).map(({statement:e})=>cr(e)+U([e])).join(", "),cr=t=>S(u.statements[t].object.text),
Ki=(t,{currency:e})=>`${R(t)} ${e}`;function lr(t,e){let n=Ki(t,e),o=u.relations.flatMap(({thing:s})=>Ct(s).filter(
r=>Ki(s,r)===n));return o.length>1?e.value/Math.max(...o.map(({value:s})=>s),Number.MIN_VALUE):null}function pn({
edges:t}){let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Ct(o).flatMap(
s=>lr(o,s)??[]));return n.length?Math.max(fm,lm*n.reduce((o,s)=>o+s)):null}var fr=2,pm=24,um=new Map(u.ties.map(t=>[t.property,t])),pr=t=>!t.isAside||t.alone,_i=t=>rr()&&t.property===null&&
Ko(t.relation)!=="";function Qi(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:S(
u.predicates[u.statements[t.statement].predicate])+Zs(t)};if(_i(t))return{...e,said:Ko(t.relation)};let{captions:n,
called:o}=nt(t.relation),s=pr(t)?pt(n):S(o),r=t.property===null||pr(t)?"":Zs(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function Yi({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=um.get(t);if(s)
return S(e?s.into:s.out).replace("{}",()=>o)+n;let r=S(u.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function Xi(t){
let e=Qi(t);return Yi(e,e.said)}function Ji(t){let e=Map.groupBy(t.map(Qi),({property:s,leadsIn:r,mark:a},i)=>s===
null?`point ${i}`:`${s} ${r} ${a}`),n=s=>[...s.slice(0,fr),...s.length>fr?[h("moreLines")(s.length-fr)]:[]],o=[
...e.values()].map(s=>{let r=n([...new Set(s.map(({said:a})=>a))]).join(", ");return Yi(s[0],r.length>pm?r.replaceAll(
", ",`,
`):r)});return n(o).join(`
`)}function Zi(t){if(t.relation===null)return null;if(_i(t))return Ko(t.relation);let e=pr(t)&&nt(t.relation)?.
amounts||[];return e.length?pt(e):null}var mm=2e3,dm=400;function tc(t,[e,n],o,s){let r=o.flatMap(([,a])=>a);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
isOver:!1,label:o.length===1?o[0][0]:Ji(o.map(([,[a]])=>a)),amount:o.length===1?Zi(r[0]):null,grave:[..._t(r)].
some(a=>nn(a)&&!je(a)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:a})=>a!==null)?1:0)}}var Ft=new Map,
_o=Ft,mr=Ft,ur=new Map,dr=()=>m.arrangement!==""&&Ft.size>dm&&xe(Dt()),ec=t=>m.highlighted?Wn(t,new Set(m.highlighted)):
[t.from,t.to].includes(m.selected??-1),X=()=>mr,nc=()=>_o.size-mr.size;function oc(t){t([..._o.values()]),mr=new Map(
[..._o].filter(([,e])=>!e.isOver||ec(e)))}var gt=t=>ur.get(t)??0;function hr(t){let{from:e,to:n}=Ft.get(t);return{
from:e,to:n,edges:[...Ft.values()].filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function Qo(t){let e=[
...Ft.values()].filter(({edges:s})=>s.some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.
some(n))??e[0];return o?hr(o.id):null}function Wn({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(
e))return!1;let{passage:s,selected:r}=m;return!m.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(
a=>No(s,a))}function sc(){let t=ht(),e=Map.groupBy(t,({from:n,to:o})=>`${Math.min(n,o)}-${Math.max(n,o)}`);Ft=
new Map;for(let[n,o]of e){let[{from:s,to:r}]=o,a=[Math.min(s,r),Math.max(s,r)],c=[...Map.groupBy(o,Xi)].sort(([
g],[p])=>Number(/\d/.test(p))-Number(/\d/.test(g))),f=t.length>mm?void 0:Oi[c.length],d=f?c.map((g,p)=>tc(p?`${n}\
/${p}`:n,a,[g],f[p])):[tc(n,a,c,0)];for(let g of d)Ft.set(g.id,g)}_o=dr()?new Map([...Ft].filter(([,n])=>ec(n))):
Ft,ur=new Map;for(let{from:n,to:o}of Ft.values())for(let s of[n,o])ur.set(s,gt(s)+1)}var lc=["kind","country","radial"],Gn=28,hm=64,gm=60,wm=2,Yo=[13,15],fc=8,rc=[.8,.65],wr=.35,gr=u.kinds.findIndex(
({name:t})=>/(^|:)Country$/.test(t)),pc=gr>=0;function ym(t){if(R(t)===gr)return A(t);let e=q(t).find(n=>n.relation===
null&&n.from===t&&R(n.to)===gr);return e?A(e.to):h("noCountry")}var uc=(t,e)=>`${t} ${e.length.toLocaleString(
m.language)}`;function xm(t){let{clientWidth:e,clientHeight:n}=$("drawing"),o=Math.max(...t.map(({left:r,width:a})=>r+
a)),s=Math.max(...t.map(({top:r,height:a})=>r+a));return Math.max(1,o/(rc[0]*e),s/(rc[1]*n))}function ac(t,e=1){
let n=Math.max(Yo[0]*e,Yo[1]),[o,s]=[hm,gm].map(p=>Math.max(Bn()?wm*p:p,1.5*n)),r=[...t].map(([p,w])=>{let y=w.
map(sn),x=[0,1].map(N=>Math.max(...y.map(G=>G[N]))+Gn),k=Math.ceil(Math.sqrt(w.length*x[1]*qn()/x[0]))||1,O=Math.
ceil(w.length/k),E=Math.min(k,w.length);return{name:p,things:w,cell:x,columns:k,width:Math.max(E*x[0]+Gn,dt(uc(
p,w),n,600)[0]+2*fc*e),head:o,height:o+O*x[1]+Gn}}),a=p=>+(p===h("noCountry"));r.sort((p,w)=>a(p.name)-a(w.name)||
w.height-p.height||w.things.length-p.things.length);let i=r.reduce((p,w)=>p+(w.width+s)*(w.height+s),0),c=Math.
max(Math.sqrt(i*qn()),...r.map(p=>p.width)),[f,d,g]=[0,0,0];return r.map(p=>{f&&f+p.width>c&&([f,d,g]=[0,d+g+s,
0]);let w={...p,left:f,top:d};return f+=p.width+s,g=Math.max(g,p.height),w})}function ic(t,e){let n=Map.groupBy(
t,e),o=ac(n);for(let r=0;r<4;r+=1)o=ac(n,xm(o));return{points:o.flatMap(({things:r,cell:a,columns:i,left:c,top:f,
head:d})=>r.map((g,p)=>{let w=c+Gn/2+p%i*a[0]+a[0]/2,y=f+d+Math.floor(p/i)*a[1]+u.things[g].radius+Gn/2;return[
g,{x:w,y}]})),groups:o}}function bm(t){return b.centre!==null&&t.includes(b.centre)?b.centre:[...t].sort(ct)[0]}
var un=[],cc="";function mc(){if(m.mode!=="picture")return;let t=new Set(cn()),e=W().filter(r=>!t.has(r)).sort(
(r,a)=>r-a),n=m.arrangement&&`${m.arrangement} ${m.language} ${e}`;if(n===cc||(cc=n,un=[],!n||!e.length))return;
let o={radial:()=>({points:[...Wo(e,bm(e))],groups:[]}),kind:()=>ic(e,r=>S(u.kinds[R(r)].label)),country:()=>ic(
e,ym)}[m.arrangement],s=o?.()??{points:[],groups:[]};un=s.groups;for(let[r,a]of s.points)fn(r,a)}var dc=()=>un.
flatMap(({left:t,top:e,width:n,height:o})=>[{x:t,y:e},{x:t+n,y:e+o}]),hc=()=>un,yr=t=>un.map(({name:e,things:n,
left:o,top:s})=>{let r=uc(e,n),a=Math.max(Yo[0],Yo[1]*t);return{x:o+(fc+dt(r,a,600)[0]/2)/t,y:s,size:a/t,bold:600,
label:r}});function gc(t,e,n){t.lineWidth=n,t.strokeStyle=e.soft,t.globalAlpha=wr;for(let{left:o,top:s,width:r,
height:a}of un)t.strokeRect(o,s,r,a);t.globalAlpha=1}var[km,wc]=[50,.4],$m=.75,Sm=250;function yc(t,e){let n=0,o=!1,s=!1;function r(i=km){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:wc}}),i>wc/2&&(n=setTimeout(()=>r(i*$m),Sm))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var xc=[[],[9,3],[2,3],[9,3,2,3]],Xo=[5,4],xr=4,bc=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),vm=bc(u.relations.map(({thing:t})=>R(t))),Om=bc(u.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function mn(t){let e=vm.filter(n=>u.kinds[n].family===u.kinds[t].family);return xc[Math.max(
0,e.indexOf(t))%xc.length]}var ke=t=>Om.indexOf(t)%xr,dn=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:Ct(e.relation))[0]?.currency;var Mm=3,kc=.6;function $c(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,grave:f,families:d}=n,
{family:g,rank:p,shape:w}=j(t),y=!o||o.has(t),x=d[g][y?s&&p==="concept"?"pale":"full":"dim"],k=t===m.selected,
O=Xt(t).includes("†")&&y,E=O&&De(t),N={background:x,border:a},G=be(t);return{id:t,...Y(t),shape:w,size:It(t,
r,e)/r,borderWidth:(k?3:E?4:O?2:1)*(s?kc:1),color:{background:x,border:k?a:E?f:O?c:i,highlight:N,hover:N},fixed:G,
shapeProperties:{borderDashes:G?[3,2]:!1}}}function Sc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:c,amounts:f}=n,d=t.edges.find(O=>O.relation!==null)?.relation??null,g=s?null:pn(t),p=g===null?
void 0:dn(t),w=d===null?i:c[j(d).family],y=p===void 0?w:f[ke(p)],x=d===null?Xo:g===null?mn(R(d)):[],k=O=>({enabled:!s&&
t.edges.some(E=>E.to===O),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?kc/r:d===
null?1:1.5,color:{color:y[e?s&&!o?"pale":"full":"dim"],highlight:y.full,hover:a},arrows:{to:k(t.to),from:k(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<Mm,dashes:x.length&&!s?x:!1,smooth:Ei(t.bend)}}function vc(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
c=0;e.on("animationFinished",()=>{c=0,i&&e.moveTo({...i,animation:!1}),i=null,s()});function f(d,g,p){e.setSize(
"100%","100%");let[w,y]=[d.map(({x:it})=>it),d.map(({y:it})=>it)],[x,k,O,E]=[Math.min(...w),Math.max(...w),Math.
min(...y),Math.max(...y)],N=Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/(k-x||1),Math.max(t.clientHeight-
o()-70,20)/(E-O||1),1.15),G=N<.35?g:null,et=!a||p||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;
i={position:G??{x:(x+k)/2,y:(O+E)/2+16+o()/2/N},scale:G?.35:N},e.moveTo({...i,animation:et?!1:{duration:250,easingFunction:"\
easeInOutQuad"}}),et?r():(c=performance.now()+1500,Em(e).view.easingTime=Number.EPSILON)}return{look:f,isTravelling:()=>performance.
now()<=c}}var Em=t=>t;var Tm=1.5;function Oc(t,e,n,{ink:o},s){t.strokeStyle=o,t.lineWidth=s,t.beginPath(),t.moveTo(e.x,e.y),t.lineTo(
n.x,n.y),t.stroke()}function Jo(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,c,f){let{face:d,paper:g}=c,
p=st(s).split(`
`);t.font=`${r} ${o}px ${d}`,t.textAlign="center",t.textBaseline="middle";let w=o*on;p.forEach((y,x)=>{let k=n+
(x-(p.length-1)/2)*w,O=t.measureText(y).width+2*Tm*f;t.fillStyle=g,t.fillRect(e-O/2,k-w/2,O,w)}),p.forEach((y,x)=>{
let k=n+(x-(p.length-1)/2)*w,O=e-t.measureText(y).width/2;t.textAlign="left";for(let E of y.split(/([†‡]+)/)){
let N=/^[†‡]/.test(E);t.font=`${N?700:r} ${o}px ${d}`;let G=t.measureText(E).width;t.fillStyle=N?a?c.grave:
c.mark:i,N&&a&&(t.fillRect(O-f,k-w/2,G+2*f,w),t.fillStyle=g),t.fillText(E,O,k),O+=G}t.font=`${r} ${o}px ${d}`})}function zn(){if(m.highlighted){let e=(m.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...m.
highlighted,...e.filter(Pt)])}if(m.selected===null||!Pt(m.selected))return xe(Dt())?null:new Set([...X().values()].
flatMap(({from:e,to:n})=>[e,n]));let t=[...X().values()].filter(({from:e,to:n})=>e===m.selected||n===m.selected);
return new Set([m.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function Mc(t){let e=zn(),n=new Set(t),o=i=>i===
m.selected?2:e?.has(i)?1:0,s=i=>gt(i)+(Q(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&Wn(i,e),a=[...t].sort((i,c)=>o(
c)-o(i)||s(c)-s(i)||i-c);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[
...X().values()].filter(r).sort((i,c)=>c.weight-i.weight||i.from-c.from||i.to-c.to),pointOf:Y,degree:gt}}var Zo=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t){let s=o.filter(([,r])=>r!==e);this.#t.set(n,s)}}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let c of this.#e(e))for(let[[f,d,g,p],w]of this.#t.get(c)??[])if(w!==n&&s<g&&f<a&&r<p&&d<i&&
!o(w))return!1;return!0}};function Ec([t,e,n,o],[s,r,a,i]){if(Math.max(t,n)<s||Math.min(t,n)>a||Math.max(e,o)<
r||Math.min(e,o)>i)return!1;let c=(d,g)=>(n-t)*(g-e)-(o-e)*(d-t),f=[c(s,r),c(a,r),c(s,i),c(a,i)];return Math.min(
...f)<=0&&Math.max(...f)>=0}var Tc=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],Ac=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),Am=[[0,-2],[0,2],...Ac.
map(([t,e])=>[1.25*t,1.6*e])],[Cc,Lc]=[Tc,[...Tc,...Ac,...Am]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),br=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],Rc=[...br,...[1,-1].flatMap(
t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],ts=[0,8,16,24,32],[kr,$r]=[[-1,-.75,-.5,-.25,0,.25,.5,.75,1].flatMap(t=>[
[t,1],[t,-1],[1,t],[-1,t]]),[...ts,48,64]];var Cm=12,Nc=12,vr=60,Lm=14,Rm=600,Nm=500,Im=400,jm=.5,Vn=2,Ic=2,Pm=.8,Dm=1,Sr=(t,e,n,o)=>[t-n/2-Vn,e-o/2-Vn,t+
n/2+Vn,e+o/2+Vn],Or=class{names=new Map;captions=new Map;#t=new Zo;#e=new Map;#o;#s;#r;#c;constructor(e,n){let{
shapes:o,things:s,lines:r,degree:a,scale:i}=e;this.#s=e,this.#c=n,this.#r=new Set(s.slice(0,Lm));for(let c of o){
let{x:f,y:d}=this.#a(c),g=It(c,i,a(c));this.#t.add([f-g,d-g,f+g,d+g],c)}for(let{x:c,y:f,size:d,label:g,bold:p}of e.
titles)this.#t.add(Sr(c*i,f*i,...dt(g,d*i,p)),"title");this.#o=r.length>Im?[]:r.flatMap(c=>Fm(c,f=>this.#a(f)))}#a(e){
let{x:n,y:o}=this.#s.pointOf(e);return{x:n*this.#s.scale,y:o*this.#s.scale}}#n(e,n,o,s=(()=>!1)){let{sight:r}=this.#s,
a=r&&o.x>r[0]&&o.y>r[1]&&o.x<r[2]&&o.y<r[3],i=null,c=1/0;for(let f of e){let[d,g,p,w]=f.box;if(a&&(d<r[0]||g<r[1]||
p>r[2]||w>r[3])||!this.#t.isFree(f.box,n,s))continue;let y=this.#o.reduce((x,{id:k,stroke:O})=>x+(k!==n&&Ec(O,
f.box)?1:0),f.off??0);if(y<c&&([i,c]=[f,y]),!c)break}return i}#l(e,n,o){this.#t.add(o,`name ${e}`),this.#e.set(
e,o),this.names.set(e,n)}#i(e){this.#t.remove(`name ${e}`),this.names.delete(e)}name(e){let{degree:n,scale:o}=this.#s,
s=tr(e),{size:r,bold:a}=vi(e,o,n(e)),[i,c]=dt(s,r,a),f=this.#a(e),d=It(e,o,n(e))+Vn+1,g=n(e)>=Nc,p=g&&this.#r.
has(e),w=g||this.#c.has(e)?Rc:br,y=(N,G=w)=>N.flatMap(et=>G.map(([it,oe])=>{let[C,z]=[it*(d+et+i/2),oe*(d+et+c/
2)];return{dx:C,dy:z,isFar:et>(g?Cm:0),box:Sr(f.x+C,f.y+z,i,c)}})),x=y(g?ts:[0]),k=N=>typeof N=="number"&&N!==
e&&n(N)<Nc,O=N=>typeof N=="number"&&!this.#r.has(N),E=this.#n(x,null,f);!E&&this.#s.shapes.length<=vr&&(E=this.#n(
y(ts),null,f)),!E&&p&&(E=this.#n(y($r,kr),null,f)),!E&&p&&this.#s.shapes.length>Rm&&(E=this.#n(x,null,f,k)??this.#n(
y($r,kr),null,f,O)),E&&this.#l(e,{dx:E.dx,dy:E.dy,size:r,bold:a,label:s,isFar:E.isFar},E.box)}caption({id:e,from:n,
to:o,bend:s,amount:r,weight:a},i){let[c,f]=dt(i,Fo),[d,g]=[this.#a(n),this.#a(o)];if(a<Ic&&Math.hypot(g.x-d.x,
g.y-d.y)<Pm*c)return;let p=(r||a>=Ic?Lc:Cc).map(([y,x,k])=>{let[O,E]=[x*(c/2+4),k*(f/2+4)],{x:N,y:G}=vt(d,g,s,
y);return{along:y,dx:O,dy:E,off:O||E?Dm:0,box:Sr(N+O,G+E,c,f)}}),w=this.#n(p,e,vt(d,g,s,.5));w&&(this.#t.remove(
e),this.#t.add(w.box,e),this.captions.set(e,{along:w.along,dx:w.dx,dy:w.dy,size:Fo,label:i}))}amount(e){let n=e.
amount??"";if(this.caption(e,n),this.captions.has(e.id))return;let o=[e.from,e.to].filter(r=>this.names.has(r)),
s=o.map(r=>({end:r,name:this.names.get(r),box:this.#e.get(r)}));for(let r of o)this.#i(r);this.caption(e,n);for(let r of o)
this.name(r);if(!o.every(r=>this.names.has(r))){this.#t.remove(e.id),this.captions.delete(e.id);for(let{end:r,
name:a,box:i}of s)this.#i(r),a&&i&&this.#l(r,a,i)}}};function jc(t){let{things:e,dim:n=[],lines:o,most:s=Nm}=t,
[r,a]=[e.slice(0,s),o.slice(0,s)],i=a.filter(({amount:p})=>p),c=new Set(i.flatMap(({from:p,to:w})=>[p,w])),f=new Or(
t,c),{names:d,captions:g}=f;for(let p of r.length<=vr?r.filter(w=>c.has(w)):r)f.name(p);if(r.length<=vr)for(let p of i)
f.amount(p);for(let p of r)d.has(p)||f.name(p);if(d.size>=jm*r.length){for(let p of i)f.caption(p,p.label);for(let p of a)
p.amount||f.caption(p,p.label)}for(let p of n.slice(0,s))f.name(p);return{names:d,captions:g}}function Fm({id:t,
from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>vt(r,a,o,c));return i.slice(1).
map((c,f)=>({id:t,stroke:[i[f].x,i[f].y,c.x,c.y]}))}function Pc(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,c=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
f=null;function d(){if(!f)return;let x=c(),k=x.scale/f.scale;e.style.transform=`translate(${x.x-f.x*k}px, ${x.
y-f.y*k}px) scale(${k})`}let g=()=>s.emit("_blockRedraw"),p=()=>s.emit("_allowRedraw");function w(){!f||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(d),clearTimeout(i),i=setTimeout(y,160))}function y(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),p(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
f=c(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||p()),addEventListener("pointercancel",()=>r||p()),t.on("dragStart",({nodes:x})=>x.length&&p()),
t.on("dragging",({nodes:x})=>x.length||w()),t.on("dragEnd",y),t.on("zoom",w)}var Bm=5,es=1.35,Mr=t=>Xt(t).includes("†")?De(t)?"!":"†":"";function Dc(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:a,radius:i,sign:c}of e)!c||i<Bm*s||(t.font=`700 ${i*
es}px ${o}`,t.fillText(c,r,a+i*.08))}var qm=50,hn=new Map,Er=()=>[...b.shown.keys()].filter(t=>!b.guests.has(t));function Um(){let{preset:t,centre:e,
came:n,away:o}=b,s=new Set(t===null?[]:u.presets[t].things);if(e!==null)for(let r of[e,...rn(e,new Set([e]),new Set).
slice(0,Un)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?rn(r,s,o).slice(0,Un):Hn(r,s,o))s.add(
i)}return s}function lt(){let[t,e]=[Um(),new Set(Er())];return{preset:b.preset,centre:b.centre,came:[...b.came],
added:[...e].filter(n=>!t.has(n)).sort((n,o)=>n-o),removed:[...t].filter(n=>!e.has(n)),away:[...b.away],asked:[
...Ho(b.preset)].filter(n=>!b.aside.has(n)&&!b.away.has(n)),sieve:b.sieve,pinned:[...b.pinned].filter(n=>b.shown.
has(n))}}var Fc=()=>({preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:ce()});
function gn({preset:t,centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:c}){e!==null?zo(e):t!==null?
ln(t):qi(),b.away=new Set(r);for(let d of[...a,...b.away])b.aside.delete(d);for(let d of n)jt(b.shown,[d.thing]),
d.all?Go(d.thing):jt(b.shown,Hn(d.thing,b.shown,b.away)),b.came.push(d);jt(b.shown,o);for(let d of s)b.shown.delete(
d);b.pinned=new Set(i),b.sieve=c;let f=hn.get(Bc());f&&(b.shown=new Map(f))}var Bc=()=>`${m.arrangement} ${b.preset}\
 ${b.centre} ${Er().sort((t,e)=>t-e)}`;function ns(){let t=Bc();hn.delete(t),hn.set(t,new Map(Er().map(e=>[e,Y(
e)]))),hn.size>qm&&hn.delete([...hn.keys()][0])}var Ue=matchMedia("(prefers-color-scheme: dark)");$e(Ue.matches?"dark":"light");function $e(t){document.documentElement.
dataset.theme=t}var wn=()=>document.documentElement.dataset.theme==="dark";function qc(){let{theme:t="light"}=document.documentElement.dataset;$e("light");let e=os();return $e(t),e}function os(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,c]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:xr-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(u.kinds.map(({family:s})=>[s,o(s)]))}}var Hm=.55,Wm=120,Gm=500,Hc=3e3,zm=3,Vm=20,fe=$("drawing"),Ar=()=>$("tools").offsetHeight,Se=new vis.DataSet([]),
rs=new vis.DataSet([]),T=new vis.Network(fe,{nodes:Se,edges:rs},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{
avoidOverlap:.6,springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,
keyboard:{enabled:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,
hoverWidth:.5}}),_n=()=>Se.length>Gm,Cr=vc(fe,T,{isHeavy:_n,below:Ar,arrived:()=>Xc(!0),settle:Nr});Pc(T,fe.querySelector(
"canvas"),_n,Nr);var wt=os(),Tr={names:new Map,captions:new Map},Uc=0,ss=!1,Kn={scale:0,x:0,y:0};function Km(){
let t=W().length;return t>Hc||t>Wm&&T.getScale()<Hm}function _m(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return[
-t,-e,fe.clientWidth-t,fe.clientHeight-Ar()-Vm-e]}function Qm(t){return _n()?t.filter(e=>Wc(e,50)):t}function Wc(t,e){
let{x:n,y:o}=T.canvasToDOM(Y(t));return n>-e&&o>-e&&n<fe.clientWidth+e&&o<fe.clientHeight+e}function Gc(){Kn={
scale:T.getScale(),...T.getViewPosition()};let{scale:t}=Kn;Tr=jc({...Mc(Qm(W())),titles:yr(t),scale:t,sight:_m()})}
function Ym(t){let e=T.getScale(),n=It(t,e,gt(t));return[n/e,(n+zm)/e]}function zc(t){let e=zn(),n={colours:t,
highlighted:e,far:Km(),scale:T.getScale()};return{things:W().sort((o,s)=>gt(o)-gt(s)).map(o=>$c(o,gt(o),n)),lines:[
...X().values()].map(o=>Sc(o,Wn(o,e),n))}}function Vc(){oc(e=>Li(e,W(),Y,Ym));let t=zc(wt);rs.remove(rs.getIds().
filter(e=>!X().has(String(e)))),Se.update(t.things),rs.update(t.lines),Gc()}var Kc=()=>{};function _c(t){Kc=t}
function Lr(){wt=os(),sc();let t=W().length<=Hc;T.setOptions({interaction:{hover:t,dragNodes:t}}),Vc();let e=new Set(
W());Se.remove(Se.getIds().filter(n=>!e.has(Number(n)))),(T.getSelectedNodes().length||T.getSelectedEdges().length)&&
T.unselectAll(),m.selected!==null&&Se.get(m.selected)&&T.selectNodes([m.selected],!1)}function Qc(t=!1){let e=T.
getScale(),{x:n,y:o}=T.getViewPosition(),s=Math.abs(e/Kn.scale-1)>(_n()?.2:.03);!t&&!s&&!(_n()&&Math.hypot(n-Kn.
x,o-Kn.y)*e>20)||(s?(Vc(),Kc()):(Gc(),T.redraw()))}function as(){let t=T.getScale(),e=1/t,n=r=>T.getPosition(r),
o=[...Tr.names].flatMap(([r,{dx:a,dy:i,size:c,bold:f,label:d,isFar:g}])=>{if(!Se.get(r))return[];let{x:p,y:w}=n(
r),y=It(r,t,gt(r))/Math.hypot(a,i)*e,x=g?{x:p+a*y,y:w+i*y}:null;return[{thing:r,x:p+a*e,y:w+i*e,size:c*e,bold:f,
label:d,from:x}]}),s=[...Tr.captions].flatMap(([r,{along:a,dx:i,dy:c,size:f,label:d}])=>{let g=X().get(r);if(!g)
return[];let{x:p,y:w}=vt(n(g.from),n(g.to),g.bend,a);return[{line:g,x:p+i*e,y:w+c*e,size:f*e,label:d,grave:g.grave}]});
return{names:o,captions:s,titles:yr(t)}}function Yc(){let[t,e]=[zn(),T.getScale()];return W().filter(o=>Mr(o)&&
(!t||t.has(o))&&Se.get(o)).map(o=>({...T.getPosition(o),radius:It(o,e,gt(o))/e,sign:Mr(o)}))}function Rr(t){let[
e,n]=[fe.clientWidth,fe.clientHeight-Ar()],[o,s]=[T.DOMtoCanvas({x:0,y:0}),T.DOMtoCanvas({x:e,y:n})];return{...zc(
t),...as(),signed:Yc(),from:o,to:s,width:e,height:n}}function Nr(){Qc(!0)}function Xc(t=!1){cancelAnimationFrame(
Uc),ss=ss||t,Uc=requestAnimationFrame(()=>{Qc(ss),ss=!1})}T.on("afterDrawing",t=>{let e=1/T.getScale(),{names:n,
captions:o,titles:s}=as();gc(t,wt,e),Dc(t,Yc(),wt,e);for(let a of o)Jo(t,a,a.line.weight>1?wt.ink:wt.soft,wt,e);
let r=zn();for(let{x:a,y:i,from:c}of n)c&&Oc(t,c,{x:a,y:i},wt,e);for(let a of n){let i=r?!r.has(a.thing):Q(a.thing);
Jo(t,a,i?wt.soft:wt.ink,wt,e)}for(let a of s)Jo(t,a,wt.soft,wt,e);Cr.isTravelling()||Xc()});T.on("dragEnd",({nodes:t})=>t.
length?Ir(t):Nr());function Ir(t){for(let e of t)fn(e,T.getPosition(e));ns(),Lr()}var Jc=t=>Wc(t,-20);var Xm=3,Jm=6,Zm=$("drawing"),Zc=[null,!0],yn=!1,jr=T.getViewPosition();function pe(t=null,e=!1){Zc=[t,e],yn=!1;
let n=new Set(W()),o=(t??[...n]).filter(s=>n.has(s)).map(Y);o.length&&Cr.look(t?o:[...o,...dc()],t&&!m.highlighted?
o[0]:null,e)}var tl=()=>yn||pe(...Zc);function el(t){let e=W().map(Y),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],
s=Math.max(Math.max(...n)-Math.min(...n),Math.max(...o)-Math.min(...o),300),r=Math.min(.5,Zm.clientHeight/s/Xm);
return Math.max(r,Math.min(Jm,t))}function He(t){yn=!0,T.moveTo({scale:el(T.getScale()*t)})}T.on("zoom",()=>{yn=
!0;let[t,e]=[T.getScale(),el(T.getScale())];t!==e&&T.moveTo({scale:e,position:jr}),jr=T.getViewPosition()});T.
on("dragEnd",({nodes:t})=>{yn=yn||!t.length,jr=T.getViewPosition()});var nl=yc(T,t=>{Ir(W()),t&&m.selected===null&&
!m.highlighted&&pe()});function Pr(){let{selectionHandler:t}=T,e=Object.values(t?.hoverObj??{});for(let n of e)
for(let[o,s]of Object.entries(n))s.hover=!1,delete n[o];e.length&&T.redraw()}var ed=6,nd=2e4,ol=1e3,sl=t=>new Set(u.statements.flatMap(({subject:e,denies:n},o)=>n&&B(o)&&!t.has(e)?[e]:[])),
rl=(t,e)=>L(t)!==L(e)?1:2,al=t=>q(t).flatMap(e=>e.relation===null&&B(e.statement)?[Z(e,t)]:[]);function od(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let f of al(c)){if(n.has(f))continue;let d=e.has(c)&&e.has(f)?2:rl(c,f),g=i+
d*ol+(Q(f)&&!e.has(f)?1:0);g>=(o.get(f)??1/0)||(o.set(f,g),s[r+d]??=[],s[r+d].push([g,f]))}}return o}var sd=At.
filter(t=>!L(t)).sort(ct).slice(0,ed);function xn(t,e,n=!1){let o=new Set([t,e]),s=new Set([...sl(o),...n?sd:[]].
filter(p=>!o.has(p))),r=od(e,o,s),a=p=>Math.floor((r.get(p)??1/0)/ol),i=new Map,[c,f]=[0,!1];function d(p){let w=p[p.
length-1];if(c+=1,f||=c>nd,f)return;if(w===e){let k=p.filter(O=>!L(O)||o.has(O)).join();i.has(k)||i.set(k,p);return}
let x=[...new Set(al(w).filter(k=>k!==w&&!s.has(k)))].sort((k,O)=>Number(L(k))-Number(L(O))||k-O);for(let k of x){
let O=o.has(w)&&o.has(k)?2:rl(w,k);a(k)===a(w)-O&&d([...p,k])}}r.has(t)&&d([t]);let g=p=>p.filter(w=>Q(w)&&!o.
has(w)).length;return{paths:[...i.values()].sort((p,w)=>g(p)-g(w)),isCut:f}}function rd(t,e,n){let{captions:o}=nt(
t),s=pt(o).replaceAll(`
`," "),r=q(e).filter(i=>i.relation===t&&i.from!==i.to),a=q(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>Z(i,e)===n))for(let[i,c,f]of[["to","from","to"],["from","to","from"]]){let d=r.find(g=>g[c]===e&&a.some(p=>p[c]===
n&&p[f]===g[f]));if(d)return{said:s,both:i,third:d[f]}}return{said:s,both:null,third:null}}function Dr(t){let e=sl(
new Set(t)),n=t.filter((o,s)=>!L(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=q(r).flatMap(
x=>x.relation===null&&Z(x,r)===o?[x.statement]:[]),i=Lt(r).filter(x=>!e.has(x)&&q(x).some(k=>k.relation===null&&
Z(k,x)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(L),f=[...new Set([...i,...c])],d=f.map(x=>rd(x,r,o)),
g=a.filter(B).map(x=>({said:S(u.predicates[u.statements[x].predicate]),both:null,third:null})),p=({both:x})=>[
"to","from"].indexOf(x??""),w=[...g,...d].sort((x,k)=>p(x)-p(k)),y=new Set([...a,...f.flatMap(ut)].filter(B));
return{from:r,to:o,links:w,statements:y}})}function ft(){Object.assign(m,To),Jt(null)}function ue(t,e=!1){Object.assign(m,To,{selected:t,passed:e,tab:"de\
tails"}),Wi(t,e)}function bn(t,e){ft();let n=[Math.min(t,e),Math.max(t,e)];Jt(n);let o=ht().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:ti(t,e);Object.assign(m,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function We(t,e,{avoids:n=!1,way:o=0}={}){ft();let{paths:s}=xn(t,e,n),r=s[Math.min(o,s.length-
1)]??[];Jt(r),Object.assign(m,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function Qn(t){ft();let e=Ro(t).filter(n=>!L(n));Object.assign(m,{passage:t,highlighted:Jt(e,t),tab:"tex\
t"})}function kn(t){let{sentences:e}=u.steps[t];return e[m.reading==="corrected"?e.length-1:0]}function Yn(t){
let{preset:e}=u.steps[t];if(le()!==e&&(m.arrangement="",ln(e)),ft(),!t)return;let{things:n}=kn(t),o=n.filter(i=>!L(
i)),s=o.filter(i=>!Q(i)),r=s.filter(Pt),a=r.length>1?r:s;Object.assign(m,{tour:t,highlighted:a.length>1?Jt(a):
Jt(o,null,n)})}function Xn(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,tour:r,path:a,unknown:i,tab:c}=m,
f=new Map(qe());t!==null?(Jt(null),ue(t,e)):n?bn(n.from,n.to):o!==null?Qn(o):s&&a.from!==null&&a.to!==null?We(
a.from,a.to,a):r!==null&&Yn(r),Object.assign(m,{unknown:i,tab:c});for(let d of cn())fn(d,f.get(d)??Y(d))}var is=null;function Ot(t=null,e=!1){is=m.mode==="picture"?null:()=>pe(t,e),is||pe(t,e)}function ad(){let{selected:t,
highlighted:e}=m;Ot(t!==null?[t,...ot(t,an()).filter(Pt)]:e)}function yt({from:t=null,moves:e=!0}={}){Nt(m.tab);
let n=m.tab!=="overview";m.stays=!e,n&&(m.passage===null||t===null)&&mt(!0),F(),$("details").scrollTop=0,n&&(m.
tab==="details"&&(rt(h("chosen")+we()),$("drawing").contains(document.activeElement)||$("details").querySelector(
"h2").focus()),e&&ad())}function Bt(t){J(),ue(t),yt()}function il(t){J(),ue(t),yt({moves:!1})}function cl(t){ue(
t,!0),yt({moves:!Jc(t)})}function cs({from:t,to:e}){J(),bn(t,e),yt({moves:!1})}function Ge(){let{length:t}=cn();
J(),ft(),yt(),t&&Ot()}function ll(t){J(),ft(),m.mode==="types"&&jn("picture"),m.arrangement="",ln(t),yt(),Ot(null,
!0)}function Zt(t){t<0||t>=u.steps.length||(J(),Yn(t),yt(),$("overview").scrollTop=0,t&&u.steps[t].sentences[0].
points.length&&mt(!0),rt($("headline").textContent),Ot(m.highlighted))}var Jn=()=>Zt(0);function ls(t,e,n={}){
J(),We(t,e,n),yt()}function ve(t){let e=m.passage;J(),Qn(t),yt({from:e})}function fs(t,e=!0){m.unknown=null;let n=Ka(
t,e);n&&Object.assign(m,{unknown:n,tab:"overview"}),yt(),n&&mt(!0),m.tab==="overview"&&Ot(m.highlighted,!m.highlighted)}
function me(t,e,n=[]){J(),t(),Xn(),m.stays=e===void 0,F(),e!==void 0&&Ot(e===null?null:[e,...ot(e),...n])}var fl=t=>me(
()=>rt(h("added")(zo(t))),t),ps=(t,e=!0)=>me(()=>rt(h("added")(Hi(t))),e?t:void 0),pl=()=>m.selected??m.pair?.
from;function us(t){let[e,...n]=t;me(()=>{ir(t),n.length||ue(e)},n.length?pl():void 0,t),n.length||yt()}function ms(t){
let[e,...n]=t;if(me(()=>{n.length||ft(),t.forEach(Vo)},n.length?pl():void 0,t),n.length)return;let s=Qo(e);s&&
bn(s.from,s.to),yt()}var ul=()=>me(()=>ir(Be()),null),ml=()=>me(()=>Fi().forEach(Vo),null),dl=t=>me(()=>Gi(t));
function hl(t){J(),ft(),Vo(t),yt(),rt(h("hiddenNow"))}var te=(t,e)=>me(()=>zi(t,e)),Fr=t=>me(()=>Vi(t));function Br(){
Qa(),rt(h("undone"))}function ze(t){jn(t),F(),t==="picture"&&is&&is()}function gl(t){m.reading=t,Qt("readings",
t),Xn(),F()}var id={33:60,35:62},cd=126;function ld(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):cd;o=o*85+(r<42?id[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function Oe(t){let e=new Blob(
[ld(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var fd=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function de(t){
let e=`${t}-block`;return document.getElementById(e)||await fd,document.getElementById(e)?.textContent??""}var yl=new Map;
function ds(t){let e=yl.get(t)??pd(t);return yl.set(t,e),e}async function pd(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await Oe(await de(t))),document.head.append(e)}var ud=80,Zn=()=>hs(v.own===null?[v.name,...Object.values(v.typed).flat()]:["sparql"]);function $n(){if(v.isDrawn)
return Zn();let{pair:t,passage:e,selected:n,isTold:o,path:s}=m;if(e!==null)return hs([u.passages[e].name]);let{
centre:r,preset:a}=lt(),c=(t?[t.from,t.to]:o?[s.from,s.to]:[n??r]).filter(f=>f!==null);return c.length?hs(c.map(
ae)):hs([a===null?"graph":u.presets[a].name])}function hs(t){let e=m.reading===u.readings[0]?[]:[m.reading];return[
...t,...e].map(o=>o.replace(/[^\p{L}\p{M}\p{N}._]+/gu,"-").replace(/^[-.]+|[-.]+$/g,"")).filter(Boolean).join(
"-").slice(0,ud)||"graph"}function Me(t,e){let n=l("a",{download:e});n.href=URL.createObjectURL(t),n.click(),setTimeout(()=>URL.revokeObjectURL(
n.href),6e4)}var md=10.2,dd=5.9,xl=7.2,bl=15,hd=13,[kl,gd]=[14,.36];function to(t,e){let n=[""];for(let o of t.split(" ")){
let s=n[n.length-1]?`${n[n.length-1]} ${o}`:o;Fe(s)<=e||!n[n.length-1]?n[n.length-1]=s:n.push(o)}return n}async function $l(t,e,n){
let o=Math.floor(e/dd),s=t.caption.flatMap(C=>to(C,o)),r=t.kind==="flow"?Math.max(...t.rows.map(({y:C})=>Math.
floor(C)))+1:0,a=t.rows.filter(C=>"series"in C).map(({y:C})=>C),i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):
0,c=e<500,f=C=>Math.ceil(xl*Math.max(0,...C.map(Fe)));function d(C){let z=t.rows.filter(({kind:$t,x:Ht})=>$t===
"name"&&Ht===C);return Math.floor(Math.min(f(z.map(({text:$t})=>$t))+kl,gd*e))}let[g,p]=c?[d(0),d(1)]:[165,250],
w=e-(c?f(t.rows.map(({text:C=""})=>C))+kl:150),y=t.rows.map(({label:C=""})=>to(C,Math.floor(w/xl))),x=t.rows.map(
({note:C=""})=>to(C,o)),k=C=>Math.max(...C.map(({length:z})=>z))-1,O=k(y),E=O*bl+k(x)*hd,N={...n,scale:t.scale,
wide:t.kind==="flow"&&c?e-g:e,label:w,name:g-10,out:-g,right:p-10,across:c?1:99,flow:c?e-g-p:e-360,step:c?64:110,
bar:(t.rows.some(({note:C})=>C)?56:40)+E,row:46+E,up:(t.kind==="bar"?-14:-12)-O*bl,ranks:Math.min(Math.max(160,
(c?15:17)*i),480),title:to(t.title,Math.floor(e/md)),subtitle:t.subtitle?to(t.subtitle,o):[],high:44*r,last:r-
.5},G=JSON.parse(new TextDecoder().decode(await Oe(await de("templates")))),et=JSON.stringify(G[t.kind==="bar"?
`bar-${t.scale}`:t.kind]),it=JSON.parse(et.replace(/"@(\w+)@"|@(\w+)@/g,(C,z,$t)=>z?JSON.stringify(N[z]):String(
N[$t]))),oe={rows:t.rows.map((C,z)=>({...C,..."label"in C?{label:[...Array(O+1-y[z].length).fill(""),...y[z]],
note:x[z]}:{},...e<680&&"short"in C?{text:C.short}:{},p:t.panels.indexOf(C.panel)})),caption:s.map((C,z)=>({n:z,
text:C}))};for(let C of it.data)Object.hasOwn(oe,C.name)&&(C.values=oe[C.name]);return it}var wd=760,yd=280;async function xd(t,e){await ds("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return st(await window.charts.svg(await $l(t,Math.min(Math.max(e,yd),
wd),s)))}function Ur(t,e,n=Zn){let o=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return xd(
t,e).then(s=>{let r=new DOMParser().parseFromString(s,"image/svg+xml").documentElement;r.setAttribute("aria-hi\
dden","true");let a=M(h("saveSvg"),()=>Me(new Blob([s],{type:"image/svg+xml"}),`${n()}.svg`),{class:"tool","ar\
ia-label":h("saveChart")});o.replaceChildren(r,a),o.removeAttribute("aria-busy")}),o}var qr=!1;function Sl(t,e,n="",o=!1){
return t?l("details",{class:"charted",open:qr||o,ontoggle:({target:r})=>bd(r,t,e)},l("summary",{},h("asChart")),
n):""}function bd(t,e,n){qr=t.open,qr&&!t.querySelector("figure")&&t.querySelector("summary")?.after(Ur(e,n()))}var kd=["subject","predicate","object","subject_label","predicate_label","object_label","datatype","language",
"passages","errata","corrected"],vl="http://www.w3.org/2001/XMLSchema#",Ml=/^[+-]?(\d+(\.\d*)?|\.\d+)$/,$d=/^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/,
Sd=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t,Sn=t=>Sd($d.test(t)?`'${t}`:t),Ol=t=>t.map(e=>S(u.errata[e].
problem)).join(" | ");function El({triples:t}){let e=t.map(({subject:n,predicate:o,object:s,said:r})=>{let a="\
iri"in s?{iri:s.iri,label:A(s.thing)}:{iri:"",label:""},{value:i="",lang:c="",datatype:f=""}="iri"in s?{}:s,d=f||
("iri"in s||c?"":`${vl}string`),g=f.startsWith(vl)&&Ml.test(i);return[Sn(n.iri),Sn(o),g?i:Sn(a.iri||i),...[A(n.
thing),S(u.predicates[r.predicate]),a.label,d,c].map(Sn),r.passages.map(p=>u.passages[p].name).sort().join(" "),
...(r.only==="corrected"?["",Ol(r.errata)]:[Ol(r.errata),""]).map(Sn)]});return Tl([kd,...e])}var Tl=t=>`\uFEFF${t.
map(e=>`${e.join(",")}\r
`).join("")}`,Al=t=>Tl(t.map(e=>e.map(n=>Ml.test(n)?n:Sn(n))));var eo="http://www.w3.org/2000/svg",no={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function D(t,e,...n){let o=document.
createElementNS(eo,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n.map(s=>typeof s==
"string"?st(s):s)),o}function gs(t,e=[],n=2){let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.
join(" ")||"none"};return D("svg",{viewBox:"0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},D("path",{
d:"M0 6h26",...o}))}var Mt=({family:t,shape:e})=>D("svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"\
true"},D("path",{d:no[e]}));function _(t){return t>=V?l("span",{dir:"auto"},A(t)):l("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Bt(
t)},Mt(j(t)),A(t))}function Ve({name:t,paragraph:e,sentence:n,article:o}){return e?h("where")(e,n)+(o?` (${S(o)}\
)`:""):t}function Hr({name:t,paragraph:e,sentence:n,article:o}){let[s]=/^.{1,18}(?!\S)|^.{1,18}/u.exec(S(o))??
[""],r=s&&` · ${s}${s===S(o)?"":"…"}`;return e?h("briefly")(e,n)+r:t}function ws(t){let e=u.passages.findIndex(
n=>n.name===t);return e<0?l("code",{},t):at(e)}function at(t){let e=u.passages[t],[n,o]=[Hr(e),`${Ve(e)} (${e.
name})`],s={title:o,"aria-label":`${n}: ${o}, ${h("readHere")}`};return M(n,()=>ve(t),{class:"chip",...s})}var oo="http://www.w3.org/2001/XMLSchema#",vd=/[\p{Cc} <>"{}|\\^`]/u,Od={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function ys({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(ys).join(" ")} )>>`;if(t==="uri"){if(vd.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Od[r])}"`;return o?`${s}@${o}`:n&&n!==`${oo}\
string`?`${s}^^<${n}>`:s}var Md=/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs,Ed={t:"	",b:"\b",n:`
`,r:"\r",f:"\f"},Cl=t=>t.replaceAll(Md,(e,n,o,s)=>s?Ed[s]??s:String.fromCodePoint(Number.parseInt(n??o,16)));var Td=["Long","Int","Short","Byte"],Ad=["integer",...Td.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],T0=new Map([...Ad.map(t=>[oo+t,/^[+-]?\d+$/]),
[`${oo}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${oo}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${oo}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var Ll=null;function so(){return Ll??=de("rdf").then(Oe).then(t=>JSON.parse(new TextDecoder().decode(t))),Ll}var Cd=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s;
function Ld(t){let[,e,n="",o=""]=Cd.exec(t)??["",t];return{value:Cl(e),lang:n,datatype:o}}async function Rl(){
let t=await so(),e=W(),n=c=>({iri:re(u.things[c].name,t.prefixes),thing:c}),o=c=>B(c)&&typeof u.statements[c].
object!="number",s=_t(ht());for(let c of e)for(let f of ut(c))o(f)&&s.add(f);let r=[...s].sort((c,f)=>c-f).map(
c=>{let f=u.statements[c],{subject:d,predicate:g,object:p}=f;return{subject:n(d),predicate:re(t.predicates[g],
t.prefixes),object:typeof p=="number"?n(p):Ld(t.objects[c]),said:f}}),a=r.flatMap(({subject:c,object:f})=>"thi\
ng"in f?[c,f]:[c]),i=[...new Set([...e,...a.map(({thing:c})=>c)])].map(n);return{triples:r,things:i,terms:t}}var xs=(t,e)=>(e.
types[t]??[]).map(n=>re(n,e.prefixes));var zr=20,qt=()=>document.getElementById("tab-ask")!==null,ro=class extends Error{constructor(e){super(e),this.
why=e}},vn=null,ao=new Map,Nl=0;function Il(t,e,n){Nl+=1;let o=Nl;return new Promise((s,r)=>{ao.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function Gr(t){vn?.worker.terminate(),vn=null;for(let{reject:e}of ao.
values())e(new ro(t));ao.clear()}async function Rd(){let t=await Oe(await de("worker")),e=URL.createObjectURL(
new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=({data:{id:r,result:a,
error:i,isBroken:c}})=>{if(c)return Gr("broke");let f=ao.get(r);ao.delete(r),i?f?.reject(Object.assign(new Error(
i.message),{details:i.details})):f?.resolve(a)},n.onerror=r=>{r.preventDefault(),Gr("broke")};let o=[await de(
"engine"),await de("engine-data"),u.readings[0],document.baseURI],s=Il(n,"open",o);return{worker:n,known:s}}var Wr=null;
async function jl(){return vn||(Wr??=Rd(),vn=await Wr,Wr=null,vn)}async function Pl(){return(await jl()).known}
async function xt(t,...e){let{worker:n,known:o}=await jl();await o;let s=setTimeout(Gr,1e3*zr,"ended");try{return await Il(
n,t,e)}finally{clearTimeout(s)}}var Dl=null,Fl=null;function Vr(t){let{prefixes:e}=I.terms??u;return Dl??=new Map(u.things.map(({name:n},o)=>[
re(n,e),o])),t?.type==="uri"?Dl.get(t.value):void 0}function Nd(){if(!I.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=I.terms,o=s=>`<${re(u.things[s].name,n)}>`;return Map.groupBy([...u.statements.keys()],s=>{let{subject:r,
predicate:a,object:i}=u.statements[s],c=typeof i=="number"?o(i):t[s];return`${o(r)} <${re(e[a],n)}> ${c}`})}function Bl({
evidence:t}){Fl??=Nd();let e=t.map(n=>({one:n,places:(Fl?.get(Id(n))??[]).filter(B)}));return{wanted:new Set(e.
flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Id=({triple:t})=>t.map(
ys).join(" ");function ql(t){let n=[...new Set(t.flat().map(Vr))].filter(s=>s!==void 0&&s<V),o=n.filter(s=>!L(
s));return o.length?o:n}var jd=60,bs=()=>v.answer?ql(v.answer.rows.map(({terms:t})=>t)):[];function Ul(){if(m.selected!==null||m.pair||
m.passage!==null)return[];let t=bs(),e=t.filter(o=>!Q(o)),n=e.length?e:t;return m.highlighted=n.length&&n.length<=
jd?Jt(n):null,m.highlighted??[]}function Kr(){return v.isDrawn=!0,gn({...Fc(),added:bs()}),m.highlighted=null,
null}var Hl=null;function Ee(){return Hl??=Pd(),Hl}async function Pd(){try{let[t,e]=await Promise.all([Pl(),so()]);
Object.assign(I,{now:t,terms:e})}catch(t){I.hasFailed=!0,v.trouble={kind:"start",message:String(t)}}F()}var Wl=()=>`${m.
reading} ${m.language} ${JSON.stringify(v.rates)}`;function Gl(){Yt()&&v.key!==Wl()&&_r()}var ks=null;async function _r(t=!1){
let e={};ks=e,Object.assign(v,{isBusy:!0,trouble:null,others:null,row:null,key:Wl()});let{reading:n,language:o}=m,
s=[];try{await Ee();let r=v.own===null?await xt("answer",v.name,v.typed,n,o,v.rates):await xt("sparql",v.own,n,
o);if(ks!==e)return;let{table:a=null,holds:i=null,refused:c,isGraph:f=!1}=r;Object.assign(v,{answer:a,holds:i,
isBusy:!1}),c&&(v.trouble={kind:"refused",message:c}),s=f||v.isDrawn?Kr():Ul(),rt(a?h("rows")(a.rows.length):""),
t&&a&&Do(),a&&!a.rows.length&&v.own===null&&Fd(e)}catch(r){if(ks!==e)return;let{message:a=String(r),details:i}=r;
Object.assign(v,{answer:null,isBusy:!1});let c=r instanceof ro?r.why:Dd(i);v.trouble={kind:c,details:i,message:a}}
F(),(s===null||s.length)&&Ot(s)}var Dd=t=>t?.status!==void 0?"served":t?.line?"mistake":t?"given":"query";async function Fd(t){
let e=await xt("alternatives",v.name,v.typed,m.reading).catch(()=>null);ks===t&&(v.others=e,F())}function zl(){
J(),ft();let t=Kr();Nt("ask"),F(),Ot(t)}var bt=(t,e={},n=null)=>Yr({name:t,typed:e,said:n}),io=t=>Yr({own:t});
function Qr(t){J(),v.rates=t,_r(),F()}var On=()=>Yr({});function Yr(t){J(),ft(),Xr(t),Nt("ask"),mt(!0),F()}function Xr(t){
Dn(t),(v.name||v.own)&&_r(!0)}var Bd="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";var Te=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Kl=t=>[...t].map(e=>{let n=(e.codePointAt(0)??
0)-44032;return n>=0&&n<11172?Bd[Math.floor(n/588)]:e}).join("");function Jr(t,e){let n=t.indexOf(e);return n<
0?5:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}var Vl=t=>{let e=Array.from(t.normalize("NFD"));return new Set(e.slice(
1).map((n,o)=>e[o]+n))};function _l(t,e){let[n,o]=[Vl(t),Vl(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.
size+o.size||1)}var qd=.5,Yl=u.things.slice(0,V).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].map(a=>Te(
Pn(a)));return{plain:[...s.map(Te),...r],initials:s.map(Kl).filter(a=>/[ㄱ-ㅎ]/.test(a))}});function co(t,e=12){
let n=t.trim().normalize("NFC"),o=Te(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return Yl.map((r,a)=>{let i=s?
r.initials.map(c=>Jr(c,n)):r.plain.map(c=>Jr(c,o));return{rank:Math.min(...i,5),thing:a}}).filter(r=>r.rank<5).
sort((r,a)=>r.rank-a.rank||Co(r.thing,a.thing)).slice(0,e).map(({thing:r})=>r)}function Mn(t,e){let n=co(t,e);
if(n.length)return n;let o=Te(t.trim());return Yl.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>_l(a,o)))})).
filter(({share:s})=>s>=qd).sort((s,r)=>r.share-s.share||ct(s.thing,r.thing)).slice(0,e).map(({thing:s})=>s)}function Xl(){if(!v.said)return[];let{text:t,left:e,others:n}=v.said,o=n.map(a=>M(`${Po(a.name)} ${en(a)}`,()=>bt(
a.name,a.typed),{class:"plain"})),s=o.length?[" ",h("mayMean"),...o.flatMap(a=>[" ",a])]:[],r=l("p",{class:"no\
te",id:"said"},h("saidAs")(t),...s);return e.length?[l("p",{class:"erratum"},h("leftAside")(e)),r]:[r]}function Jl(){
let{parameter:t,text:e,why:n}=v.trouble?.details??{},o=n==="unknown"?Mn(e,3):[],s=o.map(r=>M(A(r),()=>bt(v.name,
{...v.typed,[t]:[ae(r)]}),{class:"tool"}));return o.length?[l("p",{class:"tools"},h("didYouMean")," ",...s)]:[]}
function Zl(){let{found:t,isCut:e}=v.others??{found:[],isCut:!1};if(!t.length)return[];let n=t.map(({name:o,typed:s,
rows:r})=>{let a=S(I.now?.questions.find(f=>f.name===o)?.title??o),i=Object.values(s).flat().join(", "),c=l("s\
mall",{},` ${i} · ${h("rows")(r)}`);return l("li",{},l("button",{type:"button",class:"question",onclick:()=>bt(
o,s)},a,c))});return[l("h2",{},h("otherRows")),l("ul",{class:"others"},...n),e?P(h("notAllAsked")):""]}function Ke(t){let{passages:e="",prefixes:n={}}=I.now??{};return t.startsWith(e)&&!t.startsWith(n.p)?t.slice(e.
length):t.split("/").at(-1)??""}function Ud(t){let e=M(h("copy"),async()=>{await navigator.clipboard.writeText(
t),e.textContent=h("copied")},{class:"tool"});return l("li",{},l("span",{dir:"auto"},t)," ",e)}var Zr="";function $s(t){
let e=l("ul",{class:"cites"},l("li",{class:"muted"},h("starting"))),n=t.join(" ");async function o({target:s}){
if((s.open||Zr===n)&&(Zr=s.open?n:""),!s.open)return;await Ee();let r=new Map(Object.entries(I.now?.citations??
{}).map(([i,c])=>[Ke(i),c])),a=t.flatMap(i=>r.has(i)?[S(r.get(i))]:[]);e.replaceChildren(...a.map(Ud),I.now?"":
l("li",{class:"muted"},h("notStarted")))}return l("details",{ontoggle:o,open:Zr===n},l("summary",{},h("cite")),
e)}var Hd=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,Wd="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",_e=null,lo=Hd,tf=new Map;function Gd(){let t=tf.get(m.reading)??xt("vocabulary",m.
reading);return tf.set(m.reading,t),t}async function zd(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(c=>({label:c,type:"variable"}))}}let n=await Gd(),o=m.
language==="ko"?1:0,s=n.map(({curie:i,label:c,names:f,kind:d})=>({label:[i,...f].join(" "),displayLabel:i,detail:c[o],
apply:i,type:d})),r=Object.keys(I.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
Wd.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function ta(){if(!_e)return;let{doc:t}=_e.state,e=v.trouble?.kind==="mistake"?v.trouble.details:null,n=[];if(e){
let o=t.line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.
push({from:r,to:Math.max(r+1,s),severity:"error",message:h("mistake")(e)})}_e.dispatch(window.editor.setDiagnostics(
_e.state,n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}var Vd={keyword:"var(--accent)",string:"var(--warn-in\
k)",comment:"var(--soft)",variableName:"var(--person)",atom:"var(--ink)"},Kd={"&":{border:"1px solid var(--edg\
e)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}};function _d(t){let e=()=>(io(_e.
state.doc.toString()),!0),n=Object.entries(Vd).map(([s,r])=>({tag:t.tags[s],color:r})),o=[...t.completionKeymap,
...t.defaultKeymap,...t.historyKeymap];return[t.keymap.of([{key:"Mod-Enter",run:e},...o]),t.history(),t.drawSelection(),
t.bracketMatching(),t.StreamLanguage.define(t.sparql),t.syntaxHighlighting(t.HighlightStyle.define(n)),t.autocompletion(
{override:[zd],icons:!1}),t.EditorView.lineWrapping,t.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),
t.EditorView.updateListener.of(({docChanged:s,state:r})=>{s&&(lo=r.doc.toString())}),t.EditorView.theme(Kd)]}async function Qd(t,e){
if(await ds("editor"),!t.isConnected)return;let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.EditorState.
create({doc:e.value,extensions:_d(n)});_e=new n.EditorView({parent:o,root:o,state:s}),e.hidden=!0,ta()}function ef(){
v.own&&(lo=v.own);let t=l("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=
lo,t.addEventListener("input",()=>{lo=t.value});let e=l("div",{class:"sparql"});return _e=null,setTimeout(()=>Qd(
e,t).catch(()=>{})),[M(`← ${h("allQuestions")}`,On,{class:"plain back"}),l("h2",{tabindex:"-1"},h("ownQuery")),
P(h("ownNote")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},M(h("run"),()=>io(
lo),{class:"tool run"}))]}function Ss(t,e){let n=l("ul",{id:`${t}-found`,class:"found",role:"listbox",hidden:!0,...e});return{input:l("i\
nput",{id:t,type:"search",role:"combobox","aria-expanded":"false","aria-controls":n.id,"aria-autocomplete":"li\
st",autocomplete:"off",spellcheck:"false"}),list:n}}var En=class{active=-1;#t;#e;#o;constructor(e,n,o){this.#t=
e,this.#e=n,this.#o=o,e.addEventListener("blur",()=>this.close())}get isOpen(){return!this.#e.hidden}option(e,...n){
return l("li",{id:`${this.#e.id}-${e}`,role:"option","aria-selected":String(e===this.active),onpointerdown:o=>{
o.preventDefault(),this.#o(e)}},...n)}show(e,n=e.length>0){this.#e.replaceChildren(...e),this.#e.hidden=!n,this.#t.
setAttribute("aria-expanded",String(n));let o=this.#e.querySelector("[aria-selected=true]");n&&o?this.#t.setAttribute(
"aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"neare\
st"})}close(){this.#e.hidden=!0,this.#t.setAttribute("aria-expanded","false"),this.#t.removeAttribute("aria-ac\
tivedescendant")}step(e,n){if(e.key!=="ArrowDown"&&e.key!=="ArrowUp")return!1;e.preventDefault();let o=e.key===
"ArrowDown"?1:-1;return this.active=(Math.max(this.active,o<0?0:-1)+o+n)%(n||1),!0}};var Yd=12,fo=({label:t})=>t[m.language==="ko"?1:0];function Xd(t,e){let n=Te(e.trim()),o=t.flatMap(r=>{let a=[
...r.label,...r.names].map(i=>Te(i).indexOf(n)).filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:
[]}),{compare:s}=new Intl.Collator(m.language,{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(
a.place)||s(fo(r.choice),fo(a.choice))),o.slice(0,Yd).map(({choice:r})=>r)}function nf(t,e,n){let{input:o,list:s}=Ss(
t,{"aria-label":h("found")}),r=[],a=new En(o,s,d=>f(r[d].typed)),i=()=>a.show(r.map((d,g)=>a.option(g,l("span",
{dir:"auto"},fo(d)))));async function c(){r=Xd(await e(),o.value),a.active=o.value.trim()&&r.length?0:-1,document.
activeElement===o&&i()}function f(d){o.value="",r=[],i(),d.trim()&&n(d.trim())}return o.addEventListener("inpu\
t",c),o.addEventListener("focus",c),o.addEventListener("keydown",d=>{d.isComposing||(r.length&&a.step(d,r.length)?
i():d.key==="Enter"?(d.preventDefault(),f(r[a.active]?.typed??o.value)):d.key==="Escape"&&a.close())}),l("div",
{class:"completion"},o,s)}var of=(t,e)=>M(t,e,{class:"given","aria-label":`${t}: ${h("drop")}`});var sf=new Map;async function rf(t){let e=JSON.stringify([v.name,t,m.reading]),n=sf.get(e)??await xt("choices",
v.name,t,m.reading);return sf.set(e,n),n}function af(t,e){let n={...v.typed,[t]:e};e.length||delete n[t],bt(v.
name,n)}function Jd({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=v.typed[t]??[],a=r.map(d=>{let g=of(
d,()=>af(t,r.filter(p=>p!==d)));return rf(t).then(p=>{let w=p.find(({typed:y,names:x})=>y===d||x.includes(d));
w&&(g.textContent=st(fo(w)))}),g}),i=nf(s,()=>rf(t),d=>af(t,e?[d]:[...new Set([...r,d])])),c=i.querySelector("\
input"),f=K(o);return c.placeholder=`${h("forExample")} ${f===void 0?o:A(f)}`,l("div",{class:"field"},l("label",
{for:s},S(n)),a.length?l("div",{class:"chips"},...a):"",i)}var Zd=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%
2?I.now?.questions.find(({name:r})=>r===e):null,s=r=>{r.preventDefault(),bt(e)};return o?l("a",{href:`#query=${e}`,
onclick:s},S(o.title)):e});function cf({title:t,description:e,parameters:n}){return[M(`← ${h("allQuestions")}`,
On,{class:"plain back"}),l("h2",{tabindex:"-1"},S(t)),P(...Zd(S(e))),...n.map(Jd)]}var lf=t=>Rt(`topic-${t}`)||t,ea="";function ff(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=l("div",{}),
o=()=>{let r=ea.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:c,title:f,description:d,
tags:g})=>{let p=[c,f,d,g,g.map(lf)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>p.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(c=>{let d=i.filter(p=>p.tags.includes(c)).map(({name:p,title:w})=>l(
"li",{},M(S(w),()=>bt(p),{class:"question",value:p}))),g=l("summary",{},lf(c)," ",l("small",{},String(d.length)));
return d.length?[l("details",{open:r.length>0,class:"topic"},g,l("ul",{},...d))]:[]}),...i.length?[]:[l("p",{class:"\
muted"},h("nothing"))])},s=l("input",{type:"search",id:"which",autocomplete:"off","aria-label":h("whichQuestio\
n")});return s.placeholder=h("whichQuestion"),s.value=ea,s.addEventListener("input",()=>{ea=s.value,o()}),o(),
[P(h("askNote")(t.length)),l("div",{class:"field"},s),l("p",{},M(h("ownQuery"),()=>io(""),{class:"plain"})),n]}var pf="";function uf(){let{trouble:t}=v;return t?t.kind==="ended"?h("ended")(zr):t.kind==="broke"?h("broke"):
t.kind==="refused"?h("refused")(t.message):t.kind==="start"?h("notStarted"):t.kind==="served"?h("served")(t.details):
t.kind==="mistake"?h("mistake")(t.details):t.kind==="given"?h("notGiven")(t.details):t.message:""}function vs(){
if(!qt()||m.tab!=="ask")return;Ee(),Gl();let t=JSON.stringify([m.language,m.reading,v.name,v.typed,v.own===null,
I.now!==null,I.hasFailed]);if(ta(),t===pf)return;pf=t;let e=ie(),n=I.now?v.own!==null?ef():e?cf(e):[...Yt()?[l(
"p",{class:"erratum"},h("noQuestion")(v.name))]:[],...ff(I.now.questions)]:[l("p",{class:"muted",role:"status"},
I.hasFailed?h("notStarted"):h("starting"))];$("ask").replaceChildren(...n)}var mf="currency";var df=/^[A-Z]{3}$/,th=/^\d{4}-\d\d-\d\d$/,hf=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function oa(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>df.test(a)&&i>0&&i<1/0);return df.test(e)&&th.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function eh({variables:t,rows:e}){let n=t.indexOf(mf);return n<0?[]:[...new Set(e.flatMap(
({terms:o})=>o[n]?.value??[]))].sort()}var na=(t,e)=>l("label",{},l("span",{},t),e);function gf(t){let e=eh(t);
if(!t.chart||e.length<2)return"";let{rates:n}=v,o=l("select",{name:"common"},...e.map(c=>l("option",{value:c,selected:c===
n?.currency},Vt(c)))),s=l("input",{type:"date",required:!0,value:n?.date??""}),r=l("div",{class:"worth"}),a=()=>{
let c=e.filter(f=>f!==o.value).map(f=>{let d=n&&n.currency===o.value?String(n.worth[f]??""):"",g=l("input",{type:"\
number",name:f,min:"0",step:"any",required:!0,value:d});return na(h("worth")(Vt(f,1),Vt(o.value)),g)});r.replaceChildren(
...c)};o.addEventListener("change",a),a();function i(c){c.preventDefault();let d=[...r.querySelectorAll("input")].
map(({name:g,value:p})=>`${g}:${p}`);Qr(oa([o.value,s.value,...d].join()))}return l("details",{class:"rates",open:n!==
null},l("summary",{},h("oneCurrency")),P(h("ownRates")),l("form",{onsubmit:i},na(h("commonCurrency"),o),na(h("\
rateDate"),s),r,l("button",{class:"tool"},h("convert")),n?M(h("ownCurrencies"),()=>Qr(null),{class:"tool"}):""))}var po=[];for(let t=2;po.length<64;t+=1)po.every(e=>t%e)&&po.push(t);var wf=t=>Math.floor((t-Math.floor(t))*2**
32)|0,nh=po.map(t=>wf(Math.cbrt(t))),oh=po.slice(0,8).map(t=>wf(Math.sqrt(t))),ee=(t,e)=>t>>>e|t<<32-e;function yf(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(oh),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let x=0;x<16;x+=1)r[x]=o.getInt32(a+x*4);for(let x=16;x<64;x+=1){let k=ee(r[x-15],7)^ee(r[x-15],18)^
r[x-15]>>>3,O=ee(r[x-2],17)^ee(r[x-2],19)^r[x-2]>>>10;r[x]=r[x-16]+k+r[x-7]+O|0}let[i,c,f,d,g,p,w,y]=s;for(let x=0;x<
64;x+=1){let k=y+(ee(g,6)^ee(g,11)^ee(g,25))+(g&p^~g&w)+nh[x]+r[x]|0,O=(ee(i,2)^ee(i,13)^ee(i,22))+(i&c^i&f^c&
f)|0;[y,w,p,g,d,f,c,i]=[w,p,g,d+k|0,f,c,i,k+O|0]}[i,c,f,d,g,p,w,y].forEach((x,k)=>{s[k]=s[k]+x|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var xf=60,sh=1e5,rh=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],Os=({name:t})=>t.split("/").slice(0,-1).join("/"),ah=[...u.passages.
keys()].filter(t=>u.passages[t].sha256),ih=Map.groupBy(ah,t=>Os(u.passages[t])),ra=new Map;function bf(t,e){let n=new Map,
o=null,[s,r]=[0,sh];for(let a of e){let{begin:i,end:c,sha256:f}=u.passages[a],d=w=>t.slice(w,w+c-i).join(""),g=w=>w>=
0&&yf(new TextEncoder().encode(d(w)))===f,p=[i,i+s].find(g);if(p===void 0&&r>0){o??=[...t.keys()].filter(x=>/\S/.
test(t[x])&&!/[\p{L}\p{N}_]/u.test(t[x-1]??""));let w=i+s,y=[...o].sort((x,k)=>Math.abs(x-w)-Math.abs(k-w)).slice(
0,r);r-=y.length,p=y.find(g)}p!==void 0&&(n.set(a,{begin:p,words:d(p)}),s=p-i)}return n}var sa=(t,e)=>t.get(e)?.
begin===u.passages[e].begin;function ch(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:bf(o,n),undone:[]},
r=n.find(g=>!sa(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,p]of rh){let w=i;i=p(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let c=bf([...i],n),f=g=>n.filter(p=>sa(g,p)).length;return f(c)>f(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function kf(t){let[e]=[...ih].map(
f=>ch(t,f)).sort((f,d)=>d.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&ra.set(n,{points:s,sentences:r});let c=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:u.passages[a],differs:c===void 0?void 0:
u.passages[c],moved:o.filter(f=>r.has(f)&&!sa(r,f)).length}}var $f=t=>ra.get(Os(u.passages[t])),aa=()=>ra.size>
0,Ms=t=>u.passages[t].sha256?$f(t)?.sentences.has(t):void 0;function Sf(t){let e=$f(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-xf),o).join(
""),words:s,after:e.points.slice(r,r+xf).join("")}}var uo=(t=m.language)=>u.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===m.reading)),Es=t=>uo().filter(
e=>e.passage===t);function Tn(t,e=m.language){let n=uo(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function Qe(t){let{object:e}=u.statements[t];return typeof e=="numb\
er"?A(e):S(e.text)}function lh(t){let{subject:e,predicate:n}=u.statements[t];return`${A(e)} — ${S(u.predicates[n])}\
: ${Qe(t)}`}function fh(t){let{subject:e,predicate:n,errata:o}=u.statements[t];return u.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[Qe(r)]:[])}function ph(t,e){
let{severity:n,problem:o}=u.errata[t],s=e.filter(je),r=e.flatMap(c=>u.statements[c].corrected).map(S),a=[...new Set(
s.flatMap(fh))],i=a.length?h("correctedFrom")(a.join(", ")):h("supplied");return l("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},l("b",{},`${U(e)||"†"} ${h("erratum")}`),l("span",{dir:"auto"},` ${S(
o)}`),r.length?l("span",{class:"corrected"},h("corrected"),r.join(", ")):"",s.length?l("span",{class:"correcte\
d"},i):"")}function mo(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of u.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>ph(o,s))}function ia(t){let e=Sf(t);return e?l("blockqu\
ote",{lang:"ko"},l("span",{class:"around"},`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.
after}…`)):Ms(t)===!1?l("p",{class:"unfound"},h("unfound")):""}function ca(t){let e=t.map(({text:n,statements:o})=>{
let s=U(o);return l("li",{dir:"auto",class:s?"doubtful":""},n,s?l("sup",{},s):"")});return l("ul",{class:"said"},
...e)}function vf(t,...e){let n=new Set(t.flatMap(o=>o.statements));return l("article",{class:"card"},ca(t),...e,
...mo(n))}function uh(t,e){let{text:n}=u.passages[t];return vf(e,l("p",{class:"source"},at(t)),n?l("p",{class:"\
paraphrase",dir:"auto"},S(n)):l("p",{class:"muted"},h("unparaphrased")),ia(t))}function Ye(t){let e=uo(),n=new Set(
e.flatMap(({statements:f})=>f)),o=e.filter(({statements:f})=>f.some(d=>t.has(d))),s=Map.groupBy(o,({passage:f})=>f),
r=[...t].filter(f=>!n.has(f)).map(f=>({text:lh(f),statements:[f]})),a=[...s.get(null)??[],...r],i=u.passages.length?
l("p",{class:"source muted"},h("unsourced")):"",c=[...s].flatMap(([f,d])=>f===null?[]:[uh(f,d)]);return a.length?
[...c,vf(a,i)]:c}function Of(t){let{wanted:e,rest:n}=Bl(t),o=new Set([...e].flatMap(r=>u.statements[r].passages.map(a=>u.passages[a].
name))),s=[...new Set(n.flatMap(({passages:r})=>r))].filter(r=>!o.has(Ke(r)));return l("div",{class:"why"},...Ye(
e),...s.map(r=>l("p",{class:"paraphrase"},ws(Ke(r)),` ${v.answer?.paraphrases[r]??""}`)),t.passages.length?"":
l("p",{class:"muted"},h("unsourced")),t.passages.some(r=>I.now?.citations[r])?$s(t.passages.map(Ke)):"")}function Mf(t){let e=(t[0]??[]).map((n,o)=>o>0&&t.filter(s=>s[o]).length*5<t.length);return e.filter(Boolean).
length<2?e.map(()=>!1):e}var Ef=(t,e,n)=>e.flatMap((o,s)=>n[s]&&o?[`${t[s]}: ${o}`]:[]).join("; ");var fa=200,Ts=fa;function mh(t,e){let n=Vr(e);if(n!==void 0&&n<V)return M(t,()=>Bt(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?u.passages.findIndex(({name:s})=>s===t):-1;return o>=0?at(o):l("span",{dir:"auto"},t)}var Cf=/^(?:[-0-9$€¥₩£]|CA\$|$)/,
dh=(t,e)=>t.every(({cells:n})=>Cf.test(n[e])),hh=({headings:t,rows:e})=>t.map((n,o)=>e.length===1||new Set(e.map(
({cells:s})=>s[o])).size>1);function gh(t,e,n,o,s){let r=e.cells.findIndex((g,p)=>o[p]&&g),a=v.row===n,i=M(`${n+
1}${e.mark}`,()=>{v.row=a?null:n,F()},{class:"row",value:`row-${n}`,"aria-expanded":String(a),"aria-label":h("\
whyRow")(n+1,e.mark)}),c=t.columns.map((g,p)=>{let w=e.terms[t.variables.indexOf(g)];return l("td",{class:`${dh(
t.rows,p)?"numeric":""} ${p===r&&!Cf.test(e.cells[p])?"head":""} ${s[p]?"sparse":""}`,"data-heading":t.headings[p]},
e.cells[p]?mh(e.cells[p],w):"")});s.includes(!0)&&c.push(l("td",{class:"also"},Ef(t.headings,e.cells,s)));let f=v.
own===null?i:String(n+1),d=l("tr",{class:e.mark?"doubtful":""},l("th",{scope:"row"},f),...c);return a?[d,l("tr",
{class:"opened"},l("td",{colspan:String(c.length+1)},Of(e)))]:[d]}function wh({mark:t,rows:e,printed:n,supplied:o,
meant:s,problem:r,passages:a}){let i=n.length?h("correctedFrom")(n.join(", ")):o?h("supplied"):"",c=i.replace(
/\.?$/,i?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.join(", ")}: `),c,...s.map(f=>`${h("correc\
ted")}“${f}”. `),r,...a.flatMap(f=>[" ",ws(f)]))}function yh(t){let n=`sovkg sparql --why${m.reading==="co\
rrected"?" --reading corrected":""} '${t.replaceAll("'","'\\''")}'`,o=M(h("copyCommand"),async()=>{await navigator.
clipboard.writeText(n),o.textContent=h("copied")},{class:"tool",value:n});return o}function xh({headings:t,rows:e}){
let n=e.map((s,r)=>[`${r+1}${s.mark}`,...s.cells,s.passages.map(Ke).join(" ")]),o=Al([["#",...t,h("sentence")],
...n]);Me(new Blob([o],{type:"text/csv;charset=utf-8"}),`${Zn()}.csv`)}function bh(t){let{headings:e,rows:n,footnotes:o,
repeated:s,also:r,subject:a,unsaid:i}=t,c=n.slice(0,Ts),f=hh(t),d=Mf(n.map(({cells:w})=>w)),g=M(h("moreRows"),
()=>{Ts+=fa,la="",F()},{class:"tool"}),p=[l("th",{scope:"col"},"#"),...e.map((w,y)=>l("th",{scope:"col",class:d[y]?
"sparse":""},w)),d.includes(!0)?l("th",{scope:"col",class:"also"},h("besides")):""];return[ie()?.gathers&&I.now?.
isApart?P(h("apart")):"",ie()?.gathers&&I.now?.mixed?l("p",{class:"erratum"},h("mixed")):"",a?l("p",{},l("b",{},
a)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("rowsOfAnswer")},Sl(t.chart,()=>$("an\
swer").clientWidth-48,gf(t),v.rates!==null),l("table",{},l("thead",{},l("tr",{},...p)),l("tbody",{},...c.flatMap(
(w,y)=>gh(t,w,y,f,d)))),n.length>Ts?g:"",i.length?P(h("emptyColumns")(i)):"",...Object.values(r).map(w=>P(h("a\
lsoAsked")(w.slice(0,5).join(", "),w.length-5))),s.length?P(h("addOnce")(s.slice(0,5),s.length-5)):"",ie()?.refusal?
P(h("noEvidence")):"",...v.own!==null?[P(h("ownEvidence")),yh(v.own)]:[],...o.map(wh))]}function kh(){let{answer:t,
holds:e,trouble:n,isBusy:o}=v;return o?[l("p",{class:"muted",role:"status"},h("answering"))]:n?[l("p",{class:"\
erratum",role:"alert"},uf()),...Jl()]:e!==null?[l("p",{},h(e?"yes":"no"))]:t&&!t.rows.length?[l("p",{class:"mu\
ted"},h("noRows")),...Zl()]:t?bh(t):[]}function Tf(){let t=$("answer");t.classList.remove("cards");let e=t.querySelector(
".scroll"),n=[...t.querySelectorAll("tbody td[data-heading]:not(.sparse)")],o=n.filter(({textContent:s})=>s).length*
2<n.length;t.classList.toggle("cards",o||e!==null&&e.scrollWidth>e.clientWidth)}var Af=null,la="";function Lf(){
let t=$("answer");if(t.hidden=!Yt()||v.own!==null&&!v.answer&&!v.trouble&&v.holds===null&&!v.isBusy,document.body.
classList.toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=v,
c=JSON.stringify([e,n,o,s,r,a,i?.rows.length,v.trouble,v.holds,v.isDrawn,v.others,v.rates,v.said,m.language,document.
documentElement.dataset.theme,I.now!==null]);if(c===la)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(Ts=fa),
t.dataset.asked=JSON.stringify([e,n,o]),la=c;let f=i?.rows??[],d=o===null?S(ie()?.title??e):h("ownQuery"),g=o===
null?en(v):"",p=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(l("div",{class:"bar"},l("h1",{tabindex:"\
-1"},d,g?l("small",{dir:"auto"},` ${g}`):""),i?l("span",{class:"counts",role:"status"},h("rows")(f.length)):"",
i&&bs().length&&!v.isDrawn?M(h("asThePicture"),zl,{class:"tool draw"}):"",i?.rows.length?M("CSV",()=>xh(i),{class:"\
tool csv","aria-label":h("saveTable")}):"",M("×",On,{class:"tool close","aria-label":h("closeAnswer")})),...Xl(),
...kh()),Tf(),Af??=new ResizeObserver(Tf),Af.observe(t);let w=t.querySelector(".scroll");w&&(w.scrollTop=p)}var As=[28,72],$h=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
Rf=u.passages.map(t=>[t.text].flat());function Sh(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function vh(t,e,n){let o=t.slice(Math.max(0,n-As[0]),n).replace(
n>As[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+As[1]).replace(n+As[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function Nf(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=$h.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Sh),a=[];for(let[i,c]of u.passages.entries()){if(a.length===e)break;let f=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[d,...g]=[S(c.text),...Rf[i]],p=r.length?
[d,...g].find(k=>r.every(O=>O.test(k))):void 0,w=f?d:p;if(w===void 0)continue;let y=f?null:r[0].exec(w),x=w===
d?void 0:["en","ko"][Rf[i].indexOf(w)];a.push({passage:i,lang:x,...vh(w,y?.[0]??"",y?.index??0)})}return a}H("arrange",{write:()=>m.arrangement,read(t){if(t&&!lc.includes(t))return null;m.arrangement=t}});function Oh(t){
J();let e=lt();m.arrangement=t,t||gn(e),Xn(),F(),Ot()}function If(){let t=$("arrange");t.addEventListener("cha\
nge",()=>Oh(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!pc}function jf(){$("arrange").value=
m.arrangement}var Mh=/^(Heading|소제목|제목)[^:]*: /,Eh=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),ho=new Map,Df=M("‹",()=>da(-1),{class:"tool","data-label":"previous"}),Ff=M("›",()=>da(1),{class:"\
tool","data-label":"next"}),Bf=l("span",{class:"here"}),An=l("select",{"data-label":"jump"}),pa=l("div",{class:"\
bar reading"},Df,Ff,Bf,An),ua=l("div",{}),Ls=t=>u.passages[t].kind==="heading",Cs=[...u.passages.keys()].filter(
Ls),ma=t=>S(u.passages[t].text)||h("unparaphrased");function Th(t){let e=ma(t).replace(Mh,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[u.passages[t].paragraph,e].filter(Boolean).join(" · ")}function Ah(t){let e=Es(t),
n=new Set(e.flatMap(o=>o.statements));return l("div",{class:"told"},ia(t),u.articles.length&&qt()?$s([u.passages[t].
name]):"",e.length?l("p",{class:"muted"},h("itStates")):"",e.length?ca(e):l("p",{class:"muted"},h("nothingStat\
ed")),...mo(n,u.passages[t].errata))}function Ch(t){let e=Ms(t);if(e===void 0)return"";let n=l("span",{"aria-h\
idden":"true"},e?" ✓":" ≠"),o=l("span",{class:"unseen"},h(e?"isVerified":"isDifferent"));return l("span",{
class:e?"verified":"differs"},n,o)}function Lh(t){let{name:e,sentence:n,errata:o}=u.passages[t],s=t===m.passage,
r=l("button",{type:"button",class:"sentence",dir:"auto","data-passage":e,"aria-current":s?"true":!1,tabindex:s||
m.passage===null&&t===0?"0":"-1",onclick:()=>ve(t)},Ls(t)?"":l("span",{class:"number"},`${n||e} `),ma(t),o.length?
l("sup",{},"†"):"",Ch(t));return ho.set(t,r),l("li",{},Ls(t)?l("h3",{},r):r,s?Ah(t):"")}function Rh(t){let{paragraph:e,
kind:n}=u.passages[t[0]],o=e&&!Ls(t[0])?h("paragraph")(e):"";return l("section",{class:`paragraph ${n}`},o?l(Cs.
length?"h4":"h3",{},o):"",l("ol",{class:"sentences"},...t.map(Lh)))}function da(t,e=!1){let n=m.passage===null?
0:m.passage+t;n<0||n>=u.passages.length||(ve(n),e?ho.get(n)?.focus({preventScroll:!0}):rt(`${Ve(u.passages[n])}\
: ${ma(n)}`))}function qf(){let t=$("reader");t.append(pa,ua),t.addEventListener("keydown",e=>{let n=Eh.get(e.
key);!n||!e.target.classList.contains("sentence")||(e.preventDefault(),da(n,!0))}),An.addEventListener("change",
()=>ve(Number(An.value)))}function Nh(){let{passage:t}=m,e=u.passages.length;Df.disabled=!t,Ff.disabled=t===e-
1,Bf.textContent=t===null?h("sentences")(e):h("sentenceOf")(u.passages[t].paragraph,t+1,e);let n=t===null?void 0:
Cs.findLast(o=>o<=t);An.replaceChildren(...n===void 0?[l("option",{value:""},h("jump"))]:[],...Cs.map(o=>l("op\
tion",{value:String(o)},Th(o)))),An.value=n===void 0?"":String(n),An.hidden=!Cs.length,pa.hidden=!e}function Ih(t){
let e="";return t.flatMap(n=>{let{article:o}=u.passages[n[0]],s=o&&S(o)!==e;return e=o?S(o):e,[...s?[l("h2",{class:"\
article",dir:"auto"},S(o))]:[],Rh(n)]})}function jh(){let t=Map.groupBy([...u.passages.keys()],s=>{let r=u.passages[s];
return`${Os(r)} ${r.paragraph||""}`}),e=()=>$("file").click(),n=M(h(aa()?"otherFile":"ownFile"),e,{class:"tool",
id:"bring"}),o=[P(h("fileNote")),l("div",{class:"tools"},n)];ho.clear(),ua.replaceChildren(l("h2",{},h("textTi\
tle")),P(h(u.passages.length?"textHelp":"noText")),u.articles.length&&!aa()?P(h("paraphrased")):"",...u.passages.
some(({sha256:s})=>s)?o:[],...Ih([...t.values()]))}var Pf=null;function Ph(){let t=$("reader"),e=m.passage===null?
null:ho.get(m.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="visibl\
e"){Pf!==m.passage&&e.scrollIntoView(),Pf=m.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+pa.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function Rs(){let{activeElement:t}=document,e=ua.contains(t)&&t?.classList.contains("sentence");Nh(),
jh(),e&&ho.get(m.passage??0)?.focus({preventScroll:!0}),Ph()}function ha(){return(u.isLanguageGiven?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n===
"en"||n==="ko")??u.lang}function go(t){m.language=t,document.documentElement.lang=t,document.title=st(S(u.title)),
$("title").textContent=document.title;let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)
n.dataset.message&&(n.textContent=Rt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Rt(n.dataset.
label));$("query").placeholder=h("search"),Qt("languages",t)}var Dh={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function ga(t,e){let n=Dh[e?"touch":"mouse"],o=T.getScale(),
s=c=>T.canvasToDOM(Y(c)),[r,a,i]=[1/0,-1,""];for(let c of W()){let{x:f,y:d}=s(c),g=Math.max(0,Math.hypot(f-t.x,
d-t.y)-It(c,o,gt(c)));g<=n.thing&&g<r&&([r,a]=[g,c])}for(let{id:c,from:f,to:d,bend:g}of r>2?X().values():[]){let p=er(
s(f),s(d),g),w=Math.min(...p.slice(1).map((y,x)=>Fn(p[x],y,t)));w<=n.line&&w<r&&([r,i]=[w,c])}return i?{line:i}:
a<0?{}:{thing:a}}var wa=()=>m.selected!==null||!!m.pair||!!m.highlighted,Xe=!1,Fh=({pointer:t})=>ga(t.DOM,Xe);function Uf(t){let{
thing:e}=ga(t,Xe);e!==void 0&&ps(e,!1)}function Hf(){let t=$("drawing");T.on("click",e=>{let{thing:n,line:o}=Fh(
e);n!==void 0?il(n):o!==void 0?cs(hr(o)):wa()&&Ge()}),t.addEventListener("dblclick",({clientX:e,clientY:n})=>{
let{left:o,top:s}=t.getBoundingClientRect();Xe||Uf({x:e-o,y:n-s})}),T.on("doubleClick",({pointer:e})=>Xe&&Uf(e.
DOM));for(let e of["pointerdown","pointermove"])addEventListener(e,n=>{Xe=n.pointerType==="touch",Xe&&e==="poi\
nterdown"&&Pr()},!0);t.addEventListener("mousemove",e=>Xe&&e.stopPropagation(),!0),t.addEventListener("mousele\
ave",Pr)}var Ae=(t,e)=>$(t).addEventListener("click",e),Ns=(t,e)=>$(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function Bh(){Ae("closer",()=>He(1.4)),Ae("farther",()=>He(1/1.4)),Ae("whole",()=>pe()),Ae("undo",Br),Ae(
"physics",()=>{let t=$("physics").getAttribute("aria-pressed")!=="true";$("physics").setAttribute("aria-presse\
d",String(t)),nl(t)})}var ya=()=>$("menu").getAttribute("aria-expanded")==="true",xa=t=>$("menu").setAttribute(
"aria-expanded",String(t));function zf(){xa(!1),$("menu").focus()}function Wf(t){$e(t),F()}var Vf=()=>$("theme").
setAttribute("aria-pressed",String(wn()));function qh(){Ae("menu",()=>xa(!ya())),Ns("modes",t=>{ze(t),ya()&&zf()}),
Ns("readings",gl),Ns("languages",t=>{go(t),F()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!$("menu").contains(e)&&!$("options").contains(e)&&xa(!1)});Ae("theme",()=>Wf(wn()?"light":"d\
ark")),Ue.addEventListener("change",()=>Wf(Ue.matches?"dark":"light"))}function Gf(t){Nt(t),t==="text"&&Rs(),vs(),
Eo()}function Uh(){Ae("fold",()=>mt(!wi())),Ns("tabs",Gf),$("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...$("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===m.tab)+e+n.length)%n.length];Gf(o.value),o.focus()})}function Hh(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
Br()),!(e||n||t.altKey)&&(t.key==="Escape"&&ya()?zf():t.key==="Escape"&&wa()?Ge():t.key==="/"&&(t.preventDefault(),
$("query").focus()))}function Kf(){Hf(),Bh(),qh(),Uh(),Va(fs),addEventListener("resize",()=>{m.mode==="picture"&&
tl()}),document.addEventListener("keydown",Hh),$("tab-text").hidden=!u.passages.length,$("readings").hidden=u.
readings.length<2&&u.readings[0]==="stated";for(let t of $("readings").children)t.disabled=!u.readings.includes(
t.value);Qt("modes",m.mode)}var Wh=64*1024*1024,he=null;function Qf({name:t,wrong:e,read:n}){return e?h("fileWrong")(e,t):n?h("fileRead")(
n,t,Ve):""}function Gh(){he=null,ba()}function ba(){let t=$("took");if(t.hidden=he===null,he===null)return;t.className=
he.read?.of&&he.read.found===he.read.of?"":"wrong";let e=M("×",Gh,{class:"tool","aria-label":h("close")});t.replaceChildren(
l("p",{dir:"auto"},Qf(he)),e)}async function zh([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Wh)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:kf(r)}}async function _f(t,e=!1){t.length&&(he=await zh(t,e),m.tab==="overview"&&Nt("tex\
t"),mt(!0),F(),rt(Qf(he)))}function Yf(){let t=$("file");t.addEventListener("change",async()=>{await _f([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
_f([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var Vh="#finding, #legend, #beside, #answer, .page",Je=document.body,Jf=null,Xf=t=>t.id||t.dataset.act||t.value||
t.ariaLabel||t.textContent;function Zf(){Je=document.activeElement??document.body,Jf=Je.closest(Vh)}function tp(){
let t=document.activeElement;if(Je===document.body||Je.checkVisibility()||t!==Je&&t!==document.body)return;let e=[
...Jf?.querySelectorAll(Je.tagName)??[]].filter(r=>Xf(r)===Xf(Je)),n=document.querySelector(".page:not([hidden\
])");([e.find(r=>r.checkVisibility()),n?.querySelector("h2[tabindex]"),n].find(r=>r?.checkVisibility())??document.
getElementById("drawing")).focus()}var Kh=60,_h=2,Qh={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},ep={"+":()=>He(1.4),"=":()=>He(
1.4),"-":()=>He(1/1.4),0:()=>pe(),Enter:()=>m.selected!==null&&$("details").querySelector("h2")?.focus()};function Yh([
t,e]){let n=qe().get(m.selected??-1)??T.getViewPosition();return[...qe()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==m.selected&&i>0&&c<2*i?[{thing:s,far:i+_h*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function Xh([t,e]){let{x:n,y:o}=T.getViewPosition(),s=Kh/T.getScale();
T.moveTo({position:{x:n+t*s,y:o+e*s}})}function np(){let t=$("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Qh[e.key];if(!(!n&&
!Object.hasOwn(ep,e.key)))if(e.preventDefault(),!n)ep[e.key]();else if(e.shiftKey)Xh(n);else{let o=Yh(n);o!==void 0&&
cl(o)}})}var Jh=250,op=3,Cn={rows:[],note:"",isBusy:!1};async function Zh({name:t,typed:e}){let{table:n}=await xt("answ\
er",t,e,m.reading,m.language,null),o=n.variables.indexOf(n.columns[0]),s=n.rows.map(({terms:i})=>K(i[o]?.value??
"")),r=[...new Set(s.flatMap(i=>i===void 0?[]:A(i)))],a=r.slice(0,op).join(", ");return`${h("rows")(n.rows.length)}${a?
`: ${a}${r.length>op?" …":""}`:""}`}function tg(t,{found:e,unknown:n,denied:o,nearest:s,named:r},a,i){let c=e.
slice(1).filter(({isSure:w})=>w),f=(w,...y)=>({content:[l("span",{},Po(w.name)," ",l("b",{dir:"auto"},en(w)),...y),
w===e[0]?"":l("small",{},h(w===s[0]?"nearest":"orElse")),w.left.length?l("small",{class:"beginning"},h("leftAs\
ide")(w.left)):""],take:()=>bt(w.name,w.typed,{text:t,left:w.left,others:w===e[0]?c:[]})});if(e.length)return{
...Cn,rows:[e[0],...c].map(w=>f(w))};if(a)return Cn;let d=[...n.flatMap(w=>Mn(w,3)),...r.flatMap(w=>K(w)??[])],
g=[...new Set(d)].map(w=>({content:[l("span",{dir:"auto"},A(w)),l("small",{},S(j(w).label))],take:()=>i(w)})),
p=[...n.length||o.length?[]:s.map(w=>f(w)),...g];return{...Cn,rows:p,note:h("noneAnswers")(n,o)}}function sp(t,e){
let n={said:"",isSpare:!1},o=0,s=0,r=!1;function a(f=0){t({...Cn,isBusy:!0,note:I.now?h("understanding")(f):h(
"starting")}),s=window.setTimeout(a,1e3,f+1)}function i(f){clearTimeout(s),t(f)}async function c(){if(r)return;
r=!0;let f=null;for(;f!==n&&n.said;){f=n;let{said:d,isSpare:g}=f;try{await Ee();let p=await xt("understood",d,
m.reading);if(f!==n)continue;let w=tg(d,p,g,e);i(w);let[y]=p.found;if(!y)continue;let x=await Zh(y);if(f!==n)continue;
w.rows[0].content.push(l("small",{class:"beginning",dir:"auto"},x)),t(w)}catch(p){let{details:w}=p,y=w?.status===
void 0?"":h("served")(w);f===n&&i({...Cn,note:y})}}r=!1}return(f,d)=>{for(let w of[o,s])clearTimeout(w);let g=f.
trim().split(/\s+/).filter(Boolean),p=qt()&&!I.hasFailed&&(g.length>1||!d&&/[?？]$/.test(f.trim()));if(n={said:p?
f.trim():"",isSpare:d},!p)return t(Cn);Ee(),a(),o=window.setTimeout(c,Jh)}}var rp={role:"option","aria-disabled":"true","aria-selected":"false"},ka=class{#t=[];#e=[];#o={rows:[],note:"",
isBusy:!1};#s=!1;#r;#c;#a;#n;#l=sp(e=>this.#d(e),e=>this.#a.take(e));constructor(e,n,o){this.#r=e,this.#c=n,this.#a=
o,this.#n=new En(e,n,s=>this.#u(s)),e.addEventListener("input",()=>this.#f()),e.addEventListener("focus",()=>o.
keep||this.#f()),e.addEventListener("keydown",s=>this.#y(s))}get#i(){return this.#t.length+this.#o.rows.length+
this.#e.length}#f(){let{sentences:e,asks:n}=this.#a;this.#e=e?.(this.#r.value)??[],this.#t=co(this.#r.value,this.#e.
length?8:12),this.#n.active=0,this.#s=!1,n&&this.#l(this.#r.value,this.#i>this.#o.rows.length),this.#p()}#d(e){
!this.#t.length&&this.#o.rows.length<e.rows.length&&(this.#n.active=0),this.#o=e,document.activeElement===this.#r&&
(this.#s&&e.rows.length&&!e.note?this.#u(this.#t.length):this.#p())}#p(){let{isBusy:e,note:n}=this.#o,o=[...this.#t.
map((s,r)=>this.#h(s,r)),...this.#g()];this.#e.length&&o.push(this.#w()),!this.#i&&!e&&!n&&o.push(l("li",rp,h(
"nothing"))),this.#n.show(o,this.#r.value.trim()!=="")}#h(e,n){let o=j(e),s=l("span",{dir:"auto"},A(e));return this.#n.
option(n,Mt(o),s,l("small",{},S(o.label)))}#g(){let{rows:e,note:n,isBusy:o}=this.#o,s=e.map(({content:a},i)=>this.#n.
option(this.#t.length+i,...a)),r=o?l("progress",{"aria-hidden":"true"}):"";return n&&s.push(l("li",rp,n,r)),s.
length?[this.#m("questions",s)]:[]}#w(){let e=this.#t.length+this.#o.rows.length,n=this.#e.map(({passage:o,lang:s,
before:r,found:a,after:i},c)=>{let f=l("span",{dir:"auto",lang:s},r,a?l("mark",{},a):"",i);return this.#n.option(
e+c,f,l("small",{},Hr(u.passages[o])))});return this.#m("sentence",n)}#m(e,n){let o=`${this.#c.id}-${e}`;return l(
"li",{role:"group","aria-labelledby":o},l("small",{id:o},h(e)),l("ul",{role:"none"},...n))}#u(e){let{take:n,keep:o,
read:s}=this.#a;this.#r.value=o?A(this.#t[e]):"",this.#s=!1,this.#n.close();let r=e-this.#t.length,a=r-this.#o.
rows.length;r<0?n(this.#t[e]):a<0?this.#o.rows[r].take():s?.(this.#e[a].passage)}#y(e){e.isComposing||(["Arrow\
Down","ArrowUp"].includes(e.key)&&!this.#n.isOpen&&this.#f(),this.#n.step(e,this.#i)?this.#p():e.key==="Enter"&&
this.#i&&this.#n.isOpen?(e.preventDefault(),this.#u(this.#n.active)):e.key==="Enter"&&this.#o.isBusy?this.#s=!0:
e.key==="Escape"&&(this.#a.keep||(this.#r.value=""),this.#n.close()))}},Is=(t,e,n)=>new ka(t,e,n);var $a=3;function ap(t,...e){let n=$("tip"),o=$("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function Sa(){$("tip").hidden=!0}function ip(){$(
"drawing").addEventListener("mouseleave",Sa),$("drawing").addEventListener("pointerdown",Sa,!0),T.on("hoverNod\
e",({node:t,event:e})=>ap(e,A(t),l("small",{},S(j(t).label)))),T.on("hoverEdge",({edge:t,event:e})=>{let n=X().
get(t);if(!n)return;let o=Tn(_t(n.edges)),s=o.slice(0,$a).map(r=>l("span",{class:"told",dir:"auto"},r.text,l("\
sup",{},U(r.statements))));ap(e,...s,o.length>$a?l("small",{},`+ ${o.length-$a}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])T.on(t,Sa)}var eg="input, select, textarea, [role=tablist], [role=application]";function cp(){H("tour",{write:()=>m.tour===
null?"":String(m.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(u.steps.length,1))return[
t];Number(t)&&Yn(Number(t))}}),document.addEventListener("keydown",t=>{if(!(m.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(eg))){if(t.key==="ArrowRight")Zt(m.tour+
1);else if(t.key==="ArrowLeft")Zt(m.tour-1);else if(t.key==="Escape")Jn();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var ng={corrected:"corrected",stated:"stated","as-stated":"stated"};function js(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}H("lang",{kept:!0,write:()=>m.language===
ha()?"":m.language,read(t){if(t==="en"||t==="ko")go(t);else{if(t)return null;go(ha())}}});H("theme",{kept:!0,write:()=>wn()===
Ue.matches?"":wn()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;$e(t||(Ue.matches?"dark":"\
light"))}});H("reading",{write:()=>m.reading===u.readings[0]?"":m.reading,read(t){let e=t?ng[t]:u.readings[0];
if(!u.readings.includes(e))return null;m.reading=e,Qt("readings",e)}});H("as",{write:()=>m.mode===Qs?"":m.mode,
read(t){if(t&&!Io.includes(t))return null;jn(t||Qs)}});var Ut;function Ce(t,e,n,o){H(t,{write:()=>Gt(n()),read(s){
let{places:r,unknown:a}=js(zt(s),e);return o(r),a}})}var ge=(...t)=>t.flatMap(e=>e===null?[]:ae(e)),va=t=>t.map(
e=>u.kinds[e].name);Ce("view",hi,()=>{let{preset:t}=lt();return t?[u.presets[t].name]:[]},([t=u.presets.length?
0:null])=>{Ut={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:ce()}});Ce("a\
round",K,()=>ge(lt().centre),([t])=>{t!==void 0&&Object.assign(Ut,{preset:null,centre:t})});Ce("show",jo,()=>va(
lt().asked),t=>Object.assign(Ut,{asked:t}));var fp=t=>u.kinds.length>2&&t.length===u.kinds.length-1;Ce("hide",
jo,()=>{let{away:t}=lt();return fp(t)?[]:va(t)},t=>Object.assign(Ut,{away:t}));Ce("only",jo,()=>{let{away:t}=lt(),
[e]=[...u.kinds.keys()].filter(n=>!t.includes(n));return fp(t)?va([e]):[]},([t])=>{t!==void 0&&(Ut.away=[...u.
kinds.keys()].filter(e=>e!==t))});var lp="*";H("with",{write:()=>Gt(lt().came.map(({thing:t,all:e})=>ae(t)+(e?
lp:""))),read(t){let e=zt(t),{unknown:n}=js(e,o=>K(o.replace(/\*$/,"")));return Ut.came=e.flatMap(o=>{let s=K(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(lp)}}),n}});Ce("add",K,()=>ge(...lt().added),
t=>Object.assign(Ut,{added:t}));Ce("without",K,()=>ge(...lt().removed),t=>Object.assign(Ut,{removed:t}));H("li\
nes",{write:()=>Gt(Bo.flatMap(t=>Dt()[t]?`${t} ${Dt()[t]}`:[])),read(t){return Ut.sieve=ce(),zt(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=Bo.find(r=>r===n);return s&&(Ut.sieve[s]=o),!s})}});Ce("pin",K,()=>ge(...lt().
pinned),t=>{gn({...Ut,pinned:t}),ft()});function wo(t,e,n,o,s){H(t,{write:()=>Gt(o()),read(r){let a=zt(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:c}=js(a,n);return a.length&&!c.length&&s(...i),c}})}wo("line",2,K,()=>m.pair?ge(m.pair.from,m.pair.to):
[],(t,e)=>bn(t,e));wo("passage",1,di,()=>m.passage===null?[]:[u.passages[m.passage].name],t=>Qn(t));wo("path",
2,K,()=>m.isTold?ge(m.path.from,m.path.to):[],(t,e)=>We(t,e));H("avoid",{write:()=>m.isTold&&m.path.avoids?"hu\
bs":"",read(t){let{from:e,to:n}=m.path;if(t&&(t!=="hubs"||!m.isTold))return null;t&&e!==null&&n!==null&&We(e,n,
{avoids:!0})}});H("way",{write:()=>m.isTold&&m.path.way?String(m.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=m.
path;if(t){if(!/^[1-9]\d*$/.test(t)||!m.isTold||e===null||n===null||Number(t)>xn(e,n,o).paths.length)return null;
We(e,n,{avoids:o,way:Number(t)-1})}}});wo("at",1,K,()=>ge(m.passed?m.selected:null),t=>ue(t,!0));wo("entity",1,
K,()=>ge(m.passed?null:m.selected),t=>ue(t));function pp(t){Xr(t),m.tab==="overview"&&(m.tab="ask")}H("query",{write:()=>v.name,more:()=>Object.entries(v.typed).
map(([t,e])=>[t,Gt(e)]),read(t,e){if(!t||!qt())return v.name&&Dn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,zt(s)]));e.clear(),v.name!==t||JSON.stringify(v.typed)!==JSON.stringify(n)?pp({name:t,typed:n}):m.
tab==="overview"&&(m.tab="ask")}});H("rates",{write:()=>hf(v.rates),read(t){let e=oa(t);return v.rates=v.name?
e:null,t&&!e?null:void 0}});H("sparql",{write:()=>v.own??"",read(t){if(t&&!qt())return[t];t&&v.own!==t?pp({own:t}):
!t&&v.own!==null&&Dn()}});H("drawn",{write:()=>v.isDrawn?"answer":"",read(t){return v.isDrawn=t==="answer"&&Yt(),
t&&t!=="answer"?null:void 0}});function og(){return m.selected!==null||m.pair?"details":m.passage!==null?"text":m.isTold?"path":Yt()?"ask":"o\
verview"}H("tab",{write:()=>m.tab===og()?"":m.tab,read(t){if(t){if(![...$("tabs").children].some(e=>e.value===
t&&!e.hidden))return null;m.tab=t}}});var sg=.45;function Ps({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){let c=o.split(`
`),f=e-(c.length-1)*n*on/2+n*.35;return D("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n*sg,"paint-order":"stroke","stroke-linejoin":"round"},...c.flatMap((d,g)=>d.split(
/([†‡]+)/).map((p,w)=>{let y=w?{}:{x:t,y:f+g*n*on},x={fill:r?i.grave:i.mark,"font-weight":700};return D("t\
span",w%2?{...x,...r?{"text-decoration":"underline"}:{}}:y,p)})))}function up({from:t,to:e,bend:n,edges:o},{color:s,
width:r,dashes:a,arrows:i},c){let[f,d,g]=[Y(t),Y(e),s.color],p={"stroke-width":r,...a?{"stroke-dasharray":a.join(
" ")}:{}},w=[D("path",{d:Ti(f,d,n),fill:"none",stroke:g,...p})];for(let[y,x,k]of[[e,t,.9],[t,e,.1]])!(y===e?i.
to:i.from).enabled||!o.some(O=>O.to===y)||w.push(rg(Y(y),n?vt(f,d,n,k):Y(x),c(y),g,r));return w}function rg(t,e,n,o,s){
let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,f]=[t.x-a*n,t.y-i*n],[d,g]=[5+3*s,1.5+
s],p=[c-a*d,f-i*d],w=[[c,f],[p[0]-i*g,p[1]+a*g],[p[0]+i*g,p[1]-a*g]];return D("polygon",{points:w.map(y=>y.map(
x=>x.toFixed(1)).join(",")).join(" "),fill:o})}function mp({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=j(
t),i=o/6;return D("path",{d:no[a.shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...be(t)?{"stroke\
-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o} ${n-o}) scale(${i})`},D("title",{},`${S(u.things[t].
label)} (${S(a.label)})`))}var Et=24,Ds=22,Le=12,yo=18,ag=480,ig=2,dp=8e3;function cg(t,e){let n=Rr(t),{from:o,to:s,width:r,height:a}=n,i=`${o.
x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=D("svg",{x:0,y:e,width:r,height:a,viewBox:i,overflow:"hidden"}),f=new Map(n.
things.map(y=>[y.id,y])),d=y=>f.get(y).size,g=(s.x-o.x)/r;for(let{left:y,top:x,width:k,height:O}of hc()){let E={
fill:"none",stroke:t.soft,"stroke-width":g,"stroke-opacity":wr};c.append(D("rect",{x:y,y:x,width:k,height:O,...E}))}
for(let y of n.lines)c.append(...up(X().get(y.id),y,d));c.append(...n.things.map(mp));for(let{x:y,y:x,radius:k,
sign:O}of n.signed){let E={"font-size":k*es,"font-weight":700,"text-anchor":"middle",fill:t.paper};c.append(D(
"text",{x:y,y:x+k*es*.4,...E},O))}for(let y of n.captions)c.append(Ps(y,y.line.weight>1?t.ink:t.soft,t));for(let{
x:y,y:x,from:k}of n.names)k&&c.append(D("path",{d:`M${k.x} ${k.y}L${y} ${x}`,stroke:t.ink,"stroke-width":g}));
for(let y of n.names)c.append(Ps(y,Q(y.thing)?t.soft:t.ink,t));c.append(...n.titles.map(y=>Ps(y,t.soft,t)));let p=({
x:y,y:x})=>y>=o.x&&y<=s.x&&x>=o.y&&x<=s.y,w=n.things.map(({id:y})=>y).filter(y=>p(Y(y)));return{svg:c,things:w,
width:r,height:a}}function Oa(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.
trim();dt(a,e,o)[0]<=n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var Ma=(t,e,n,o)=>t.map((s,r)=>D("te\
xt",{x:Et,y:e+(r+.8)*n*1.3,"font-size":n,...o},s));function lg(t,e,n,o,s){let r=new Set(t),a=ht().filter(({from:y,
to:x})=>r.has(y)&&r.has(x)),i=new Set(a.flatMap(({relation:y})=>y===null?[]:R(y))),c=[],[f,d]=[Et,o+yo],g=(y,x,k,O=[])=>({
label:y,sign:()=>D("path",{d:`M${f} ${d-4}h12`,stroke:x,"stroke-width":k,"stroke-dasharray":O.join(" ")||"none"})}),
p=[...new Set(t.map(R)),...i].map(y=>{let{label:x,family:k,shape:O}=u.kinds[y],E=n.families[k].full;return i.has(
y)?g(S(x),E,2,mn(y)):{label:S(x),sign:()=>D("path",{d:no[O],fill:E,transform:`translate(${f} ${d-10})`})}}),w=e.
map(y=>g(h("wideLine")(Vt(y)),n.amounts[ke(y)].full,6));for(let{label:y,sign:x}of[...p,...w]){let k=18+dt(y,Le)[0]+
yo;f+k>s&&f>Et&&([f,d]=[Et,d+yo]),c.push(x(),D("text",{x:f+18,y:d,"font-size":Le,fill:n.ink},y)),f+=k}return{made:c,
height:c.length?d-o+yo/2:0}}function fg(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(
t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function pg(){let t=$("headline")?.textContent||S(u.title),e=u.
readings.length>1?h(m.reading==="corrected"?"rightReading":"stated"):"";return[t,[t===S(u.title)?"":S(u.title),
e].filter(Boolean).join(" · ")]}async function Ea(t){let{licences:e}=await so(),n=qc(),{ink:o,soft:s,paper:r,
face:a}=n,i=Math.max(ag,Rr(n).width),[c,f]=pg(),d=Oa(c,Ds,i-2*Et,600),g=Oa(f,Le+2,i-2*Et),p=Et+d.length*Ds*1.3+
g.length*(Le+2)*1.3+yo/2,{svg:w,things:y,width:x,height:k}=cg(n,p);w.setAttribute("x",String((i-x)/2));let O=[
...X().values()].filter(St=>pn(St)!==null),E=[...new Set(O.flatMap(St=>dn(St)??[]))],{made:N,height:G}=lg(y,E,
n,p+k,i-Et),et=u.articles.map(S).filter(Boolean).join("; "),it=[et?h("slideSource")(et):"","sovkg",...e.map(fg)].
filter(Boolean).join(" · "),z=[w.textContent?.includes("†")||y.some(St=>Xt(St).includes("†"))?h("slideErr\
ata"):"",it].filter(Boolean).flatMap(St=>Oa(St,Le,i-2*Et)),$t=p+k+G,Ht=$t+z.length*Le*1.3+Et,Ne=D("svg",{xmlns:eo,
viewBox:`0 0 ${i} ${Ht}`,width:i,height:Ht,"font-family":a,role:"img"});return Ne.append(D("title",{},c)),t||Ne.
append(D("rect",{width:i,height:Ht,fill:r})),Ne.append(...Ma(d,Et/2,Ds,{"font-weight":600,fill:o}),...Ma(g,Et/
2+d.length*Ds*1.3+2,Le+2,{fill:s}),w,...N,...Ma(z,$t,Le,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(
Ne)],{type:"image/svg+xml"}),width:i,height:Ht}}async function hp(t){let{file:e,width:n,height:o}=await Ea(t),
s=URL.createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.min(ig,dp/n,dp/o),i=l("canvas",{width:String(
Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),
URL.revokeObjectURL(s),new Promise((c,f)=>{i.toBlob(d=>d?c(d):f(new Error("PNG")),"image/png")})}var xo=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),gp=t=>t.
split(/[#/]/).at(-1)||t;function wp({triples:t,things:e,terms:n}){let o=new Map;function s(f,d,g){let p=o.get(
`${f} ${d}`)??`k${o.size}`;return o.set(`${f} ${d}`,p),`<data key="${p}">${xo(g)}</data>`}let r=new Map,a=[];for(let{
subject:f,predicate:d,object:g,said:p}of t)if("iri"in g){let w=p.passages.map(x=>u.passages[x].name).join(" "),
y=[s("edge","predicate",d),s("edge","label",S(u.predicates[p.predicate])),w&&s("edge","sentences",w),p.denies?
s("edge","denied","true"):""];a.push(`<edge source="${xo(f.iri)}" target="${xo(g.iri)}">${y.join("")}</edge>`)}else{
let w=r.get(f.thing)??new Map;r.set(f.thing,w),w.set(gp(d),[...w.get(gp(d))??[],g.value])}let i=e.map(({iri:f,
thing:d})=>{let[g,p]=[u.things[d].label].flat(),w=[s("node","label",g),s("node","label_ko",p??g),s("node","typ\
e",xs(d,n).join(" "))];for(let[y,x]of r.get(d)??[])w.push(s("node",`said_${y}`,x.join(" | ")));return`<node id\
="${xo(f)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([f,d])=>{let[g,p]=f.split(" ");return`<key id="${d}" for="${g}"\
 attr.name="${xo(p)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var yp="http://www.w3.org/2000/01/rdf-schema#label",ug="http://www.w3.org/2001/XMLSchema#string",Ln=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
xp=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function bp({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:yp.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[p,w]=o.find(([,y])=>y&&g.startsWith(y)&&/^[a-z][\w-]*$/i.test(
g.slice(y.length)))??[];return w===void 0?xp(g):(s.set(p,w),`${p}:${g.slice(w.length)}`)}function a({value:g,lang:p,
datatype:w}){return p?`${Ln(g)}@${p}`:w&&w!==ug?`${Ln(g)}^^${r(w)}`:Ln(g)}let i=new Map,c=(g,p)=>i.set(g,[...i.
get(g)??[],p]);for(let{iri:g,thing:p}of e){let[w,y]=[r(g),u.things[p].label];for(let k of xs(p,n))c(w,`a ${r(k)}`);
let x=Array.isArray(y)?[`${Ln(y[0])}@en`,`${Ln(y[1])}@ko`]:[Ln(y)];c(w,`${r(yp)} ${x.join(" , ")}`)}for(let{subject:g,
predicate:p,object:w}of t)c(r(g.iri),`${r(p)} ${"iri"in w?r(w.iri):a(w)}`);let f=[...i].map(([g,p])=>`${g} ${[
...new Set(p)].join(` ;
    `)} .
`);return[`# ${[S(u.title),h(m.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,p])=>`@prefix ${g}: ${xp(p)} .
`),`
`,...f].join("")}var mg={turtle:[bp,"text/turtle","ttl"],csv:[El,"text/csv","csv"],graphml:[wp,"application/graphml+xml","graph\
ml"]};async function Ta(t){let[e,n,o]=mg[t];Me(new Blob([e(await Rl())],{type:`${n};charset=utf-8`}),`${$n()}.${o}`)}
var kp=()=>$("transparent").checked;async function dg(){try{await navigator.clipboard.writeText(location.href),
rt(h("linkCopied"))}catch{prompt(h("copyLink"),location.href)}}var $p={png:async()=>Me(await hp(kp()),`${$n()}\
.png`),svg:async()=>Me((await Ea(kp())).file,`${$n()}.svg`),print:()=>print(),link:dg,turtle:()=>Ta("turtle"),
csv:()=>Ta("csv"),graphml:()=>Ta("graphml")};function hg(){let[t,e]=[$("taking"),$("take").getBoundingClientRect()];
t.style.left=`${Math.max(8,Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.
offsetHeight-8)}px`}function Sp(){let t=$("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggl\
e",()=>{$("take").setAttribute("aria-expanded",String(e())),e()&&hg()}),t.addEventListener("click",async({target:n})=>{
Object.hasOwn($p,n.id)&&(t.hidePopover(),$("take").focus(),await $p[n.id]())});for(let n of[t,$("take")])n.addEventListener(
"keydown",o=>{o.key==="Escape"&&e()&&o.stopPropagation()})}var gg=["ranked","rated","paid","pursued"],Op=6,Mp=t=>u.kinds[R(t)].beside,Aa=t=>t<V&&Mp(t)==="others",Ep=At.filter(
Aa).sort(ct);function wg(t,e){J(),m.beside=[t,e],Do(),F(),$("beside").querySelector("h1").focus()}function yg(){
J(),m.beside=null,F(),$("details").querySelector(".beside button")?.focus()}function Tp(t){let e=Ep.filter(a=>a!==
t);if(!Aa(t)||!e.length)return"";let n=e.map(a=>M(A(a),()=>wg(t,a),{class:"tool"})),o=n.splice(Op),s=l("detail\
s",{},l("summary",{},h("andMore")(o.length)),l("div",{class:"tools"},...o)),r=tt(h("besideOthers"),l("div",{class:"\
tools"},...n),o.length?s:"");return r.className="beside",r}function xg(t,e){let n=[...Lt(t),...ot(t)].filter(s=>Mp(
s)===e);return Tn(new Set(n.flatMap(ut).filter(B))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function bg({text:t,
statements:e,passage:n}){let o=U(e),s=n===null?"":at(n);return l("li",{dir:"auto",class:o?"doubtful":""},t,o?l(
"sup",{},o):""," ",s)}function kg(t,e){let n=xg(t,e).map(bg),o=n.splice(Op);return l("td",{},n.length?l("ul",{},
...n):l("p",{class:"muted"},h("notSaid")),o.length?l("details",{},l("summary",{},h("andMore")(o.length)),l("ul",
{},...o)):"")}function vp(t,e){let n=Ep.filter(s=>s!==e[1-t]).map(s=>l("option",{value:String(s),selected:s===
e[t]},A(s))),o=l("select",{"aria-label":h("besideChoice")(A(e[1-t])),onchange:({target:s})=>{J(),m.beside=t?[e[0],
Number(s.value)]:[Number(s.value),e[1]],F()}},...n);return l("th",{scope:"col"},_(e[t]),o)}function Ap(){let t=$(
"beside"),{beside:e}=m;if(t.hidden=e===null,!e)return t.replaceChildren();let n=gg.map(o=>[l("tr",{},l("th",{colspan:"\
2",scope:"colgroup"},h(o))),l("tr",{},...e.map(s=>kg(s,o)))]);t.replaceChildren(l("div",{class:"bar"},l("h1",{
tabindex:"-1"},e.map(A).join(" · ")),M("×",yg,{class:"tool close","aria-label":h("close")})),l("div",{class:"\
scroll",tabindex:"0",role:"region","aria-label":e.map(A).join(" · ")},l("table",{},l("thead",{},l("tr",{},vp(
0,e),vp(1,e))),...n.map(o=>l("tbody",{},...o)))))}H("beside",{write:()=>m.beside?Gt(m.beside.map(ae)):"",read(t){
if(m.beside=null,!t)return;let e=zt(t),n=e.map(K),o=e.filter((i,c)=>n[c]===void 0||!Aa(n[c]));if(o.length)return o;
let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;m.beside=[s,r]}});var Cp=6,$g=12;function Ca(t,e){let n=new Map;for(let o of q(t)){if(o.relation!==null||o.from===o.to||!B(o.statement))
continue;let s=o.from===t,r=Z(o,t);if(!e(r))continue;let a=u.statements[o.statement].predicate,i=`${s}-${a}`,c=n.
get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[...n.
values()].sort((o,s)=>Number(s.out)-Number(o.out))}function La({out:t,property:e}){let n=S(u.predicates[e]);return t?
n:h("relationOf")(n)}var Lp=({ends:t})=>[...t].map(([e,n])=>{let o=U(n);return l("span",{class:"end"},_(e),o?l(
"sup",{},o):"")});function Sg(t){let e=Lp(t),n=e.length>Cp+1?Cp:e.length,o=l("summary",{},h("andMore")(e.length-
n)),s=n<e.length?l("details",{},o,...e.slice(n)):"";return l("div",{},l("dt",{},La(t)),l("dd",{},...e.slice(0,
n),s))}function Ra(t){let e=pt(nt(t)?.captions??[""]).replaceAll(`
`," "),n=S(j(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():A(t)+o}function vg(t,e){let n=Ra(t),o=Ca(t,s=>s!==e&&!(Q(s)&&n.startsWith(A(s))));return l("l\
i",{},M(n,()=>Bt(t),{class:"plain",dir:"auto",title:A(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},La(s)),...Lp(s))))}function Og(t){let e=Lt(t).flatMap(s=>{let r=Ca(s,a=>a===t).map(La);return r.length?
{relation:s,name:`${S(j(s).label)} · ${r.join(", ")}`}:[]}),n=e.length<=$g;return[...Map.groupBy(e,({name:s})=>s)].
map(([s,r])=>l("details",{class:"several",open:n},l("summary",{},`${s} (${r.length})`),l("ul",{},...r.map(({relation:a})=>vg(
a,t)))))}function Rp(t){let e=Ca(t,o=>L(t)||!L(o)).map(Sg),n=L(t)?[]:Og(t);return!e.length&&!n.length?"":l("se\
ction",{class:"links"},l("h3",{},h("asParts")),e.length?l("dl",{},...e):"",...n)}var Mg=3,Eg=5,Np=12,Tg=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,Ag=150;function Ip({text:t,statements:e,
passage:n},o){let s=new Set(q(o).flatMap(({from:c,relation:f})=>c===o?f??[]:[])),r=e.map(c=>u.statements[c].subject),
a=[u.things[o].label].flat()[0],i=n!==null&&u.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(c=>s.has(c))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>Ag?3:0)}function Cg({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=Es(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function Lg(t){let e=Lo(t),o=Tn(e,"en").filter(
({passage:i})=>i!==null).sort((i,c)=>Ip(c,t)-Ip(i,t)),s=[],r=(i,c)=>i.statements.some(f=>c.statements.includes(
f));for(let i of o)s.length<Mg&&!s.some(c=>r(i,c))&&s.push(i);let a=s.sort((i,c)=>Number(i.passage)-Number(c.passage)).
flatMap(i=>Cg(i,e));return[...new Set(a)]}function Rg({text:t,statements:e,passage:n}){let o=U(e),s=n===null?"":
at(n),r=t.replace(Tg,"");return l("p",{class:"told-first",dir:"auto"},r,o?l("sup",{},o):""," ",s)}function Ng(t){
let e=o=>pt(nt(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>nt(o)?.sums.length?0:1;return Lt(t).filter(o=>/\d/.
test(e(o))).sort((o,s)=>n(o)-n(s))}function Ig(t){let e=Ng(t).slice(0,Eg).map(n=>{let o=ot(n).filter(r=>r!==t&&
!Q(r)&&j(r).rank==="actor"),s=M(Ra(n),()=>Bt(n),{class:"plain",dir:"auto"});return l("li",{},s,...o.slice(0,2).
map(_))});return e.length?l("ul",{class:"facts","aria-label":h("figures")},...e):""}function jp(t){let e=["act\
or","named","relation","concept"],n=a=>e.indexOf(j(a).rank),o=ot(t).sort((a,i)=>n(a)-n(i)||ct(a,i));if(!o.length)
return"";let s=o.length>Np+1?o.splice(Np):[],r=l("details",{},l("summary",{},h("andMore")(s.length)),...s.map(
_));return l("section",{class:"near"},l("h3",{},`${h("linked")} (${o.length+s.length})`),l("div",{},...o.map(_),
s.length?r:""))}var Pp=t=>[...Lg(t).map(Rg),Ig(t)];var jg=12,Pg=3,Dp=["from","to"];function Fp(){let{from:t,to:e}=m.path;t!==null&&e!==null?ls(t,e,{avoids:m.path.
avoids}):Na()}function Dg(t){let{input:e,list:n}=Ss(`path-${t}`,{"data-label":"found"});return Is(e,n,{keep:!0,
take(o){m.path[t]=o,m.path.from!==null&&m.path.to!==null&&Fp()}}),l("div",{class:"field"},l("label",{for:e.id,
"data-message":t}),e,n)}var Bp=l("div",{"aria-live":"polite"});function qp(){let t=()=>{m.path={...m.path,from:m.
path.to,to:m.path.from},Fp()};$("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-\
message":"pathHelp"}),...Dp.map(Dg),M("",t,{class:"tool","data-message":"swap"}),Bp)}function Fg(t){let e=t.map(
({said:n,both:o,third:s})=>o&&s!==null?h("both")(n,o,A(s)):n);return l("p",{class:"link",dir:"auto"},[...new Set(
e)].slice(0,Pg).join("; "))}var Bg=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,_(t),
" – ",_(e)),Fg(n),...Ye(o));function qg(t,e){let{from:n,to:o,avoids:s,way:r}=m.path;if(t.length<2||n===null||
o===null)return"";let a=t.slice(0,jg).map((f,d)=>{let p=Dr(f).slice(1).map(y=>A(y.from)).join(" – ");return M(
p,()=>ls(n,o,{avoids:s,way:d}),{class:"tool","aria-pressed":String(d===r),"data-act":`way-${d}`})}),i=t.length-
a.length,c=h("asShort")(`${t.length}${e?"+":""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},
l("span",{class:"muted"},c),...a,i>0?l("span",{class:"muted"},h("andMore")(i)):"")}function Ug(){let{from:t,to:e,
avoids:n}=m.path,o=l("input",{type:"checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&
ls(t,e,{avoids:s.checked})});return l("label",{class:"check"},o,h("avoidHubs"))}function Hg(t,e){if(t===null||
e===null)return[];if(t===e)return[l("p",{},h("sameEnds"))];let{avoids:n,way:o}=m.path,{paths:s,isCut:r}=xn(t,e,
n),a=Dr(s[Math.min(o,s.length-1)]??[]),i=a.length?h("steps")(a.length):h("noPath");return[Ug(),qg(s,r),P(i),l(
"ol",{class:"steps"},...a.map(Bg))].filter(Boolean)}function Na(){for(let t of Dp){let[e,n]=[$(`path-${t}`),m.
path[t]];e.value=n===null?"":A(n),e.placeholder=h("search")}Bp.replaceChildren(...Hg(m.path.from,m.path.to))}function Up(t){
m.path={...m.path,from:t,to:null,way:0},Nt("path"),F(),$("path-to").focus()}var kt=(t,e,n={})=>M(Rt(t),e,{class:"tool","data-act":t,...n}),Wp=(...t)=>l("div",{class:"tools",role:"group",
"aria-label":h("actions")},...t);function Wg(t){let e=Pt(t),n=L(t)?[]:Be(t),o=L(t)?[]:Lt(t).filter(Pt);return Wp(
kt("focus",()=>fl(t)),qo(t).total?kt("expand",()=>ps(t)):"",L(t)&&e?kt("fold",()=>ms([t])):"",L(t)&&!e?kt("unf\
old",()=>us([t])):"",n.length?kt("unfoldAround",()=>us(n)):"",o.length?kt("foldAround",()=>ms(o)):"",kt("pathF\
rom",()=>Up(t)),e?kt("pin",()=>dl(t),{"aria-pressed":String(be(t))}):"",e?kt("hide",()=>hl(t)):"",kt("release",
Ge))}function Gg(t){let{count:e,kinds:n}=Di(t),o=n.map(r=>S(u.kinds[r].label)),s=M(h("all"),()=>te(null,"all"),
{class:"tool","data-act":"all"});return e?l("p",{class:"note",id:"leftOut"},h("leftOut")(e,o)," ",s):""}function zg(t){
let{predicate:e,object:n,errata:o,corrected:s}=u.statements[t],r=typeof n=="number"?_(n):l("span",{dir:"auto",
lang:n.lang||!1},Qe(t));return[l("dt",{},S(u.predicates[e])),l("dd",{class:o.length?"doubtful":""},r,o.length?
l("sup",{},U([t])):"",s.length?l("span",{class:"corrected"},`${h("corrected")}${s.map(S).join(", ")}`):"")]}function Vg(t){
let e=ut(t).filter(B).flatMap(zg);return e.length?l("details",{class:"rows"},l("summary",{},h("asData")),l("dl",
{},...e)):""}function Ia(t,e){let n=u.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",_(o)]);return n.
length?l("p",{class:"names","data-how":e},ja(h(e)),...n):""}var ja=t=>l("span",{class:"muted"},t);function Kg(t){
let{name:e,same:n}=u.things[t];return l("details",{class:"data",open:Hp,ontoggle:o=>Hp=o.target.open},l("summa\
ry",{},h("data")),l("p",{class:"names"},ja(`${h("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},
ja(`${h("elsewhere")} `),l("code",{},n.join(" "))):"",Rp(t),Vg(t))}var Hp=!1;function _g(t){let{label:e,names:n}=u.
things[t],o=j(t),s=[...new Set([...[e].flat().filter(a=>a!==S(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=Ye(Lo(t));return[l("h2",{dir:"auto",tabindex:"-1"},S(e)),l("p",{class:"kind"},Mt(o),S(o.label),s?l("s\
pan",{class:"names muted",dir:"auto"},s):""),...Pp(t),Ia(t,"broader"),Ia(t,"narrower"),Ia(t,"related"),Wg(t),Tp(
t),Gg(t),jp(t),tt(`${h("said")} (${r.length})`,...r),Kg(t)]}function Qg({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(Pt)?kt("fold",()=>ms(o)):kt("unfold",()=>us(o));return[l("h2",{tabindex:"\
-1"},we()),l("p",{},_(t)," ",_(e)),Wp(o.length?r:"",kt("release",Ge)),tt(h("said"),...Ye(_t(n)))]}function Gp(){
let{pair:t,selected:e}=m,n=[l("h2",{tabindex:"-1"},h("details")),l("p",{},h("noneChosen"))],o=t?Qg(t):e!==null?
_g(e):n;$("details").replaceChildren(...o.filter(Boolean))}function Pa(){return m.tour!==null?m.tour:u.steps.length&&le()===u.steps[0].preset?0:null}var Fs=u.steps.length-
1,Yg=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function Xg(t){return Fs?t?[M(h("tourBack"),()=>Zt(
t-1),{class:"tool","data-act":"back"}),...t===Fs?[M(h("tourLeave"),Jn,{class:"tool next","data-act":"leave"})]:
[M(h("tourNext"),()=>Zt(t+1),{class:"tool next","data-act":"next"}),M("×",Jn,{class:"tool","data-act":"leave",
"aria-label":h("tourLeave")})]]:[M(h("tourStart")(Fs),()=>Zt(1),{class:"tool next","data-act":"tour"})]:[]}function bo(t){
if(t)return l("p",{class:"kicker"},h("tourStep")(t,Fs));let e=u.articles.map(S).filter(Boolean).join("; "),n=h(
"origin")(e,u.articles.length);return u.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function Jg(t){
let{text:e,passages:n}=kn(t);return[bo(t),l("h1",{id:"headline",dir:"auto"},...Yg(S(e))),l("div",{class:"under"},
l("span",{class:"chips"},l("small",{},h("statedIn")),...n.map(at)),l("span",{class:"tools",role:"group","aria-\
label":h("tour")},...Xg(t)))]}var zp=t=>t.toLocaleString(m.language);function Da(t){let{name:e,note:n}=u.presets[t];
if(u.articles.length||e!=="all"||!Ie.length)return S(n);let o=h("things")(zp(V-u.relations.length));return h("\
ownData")(o,zp(u.kinds.length),A(Ie[0]))}var Zg=()=>b.centre===null?"":A(b.centre);function tw(){if(m.mode==="\
types")return[bo(null),l("h1",{id:"headline"},h("types")),l("p",{class:"under note"},h("typesNote"))];let t=le();
if(t===null)return[bo(null),l("h1",{id:"headline",dir:"auto"},Zg()||S(u.title))];let{title:e}=u.presets[t];return[
bo(null),l("h1",{id:"headline"},S(e)),l("p",{class:"under note"},Da(t))]}function ew(){let{passage:t,isTold:e,
path:n,tour:o}=m;return o!==null?"":t!==null?Ve(u.passages[t]):e&&n.from!==null&&n.to!==null?`${A(n.from)} – ${A(
n.to)}`:we()}var nw=t=>[bo(null),l("h1",{id:"headline",dir:"auto"},t)],ow=()=>[m.selected,m.pair,m.passage,m.beside].
some(t=>t!==null)||m.isTold;function Vp(){let t=m.mode==="types"?null:Pa(),e=$("finding");e.style.setProperty(
"--held",m.stays?`${e.getBoundingClientRect().height}px`:"auto");let n=m.mode==="types"?"":ew();e.replaceChildren(
...(n?nw(n):t===null?tw():Jg(t)).filter(Boolean));let o=t?"tour":ow()?"aside":"";(!m.stays||o!=="aside"||e.dataset.
told==="tour")&&(e.dataset.told=o)}var sw=9,Bs=l("b",{});function Kp(t,e){let n=u.kinds[t],o=!b.away.has(t);return l("button",{type:"button","ari\
a-pressed":String(o),"data-act":`key-${t}`,onclick:()=>te(t,o?"hide":"show")},e?gs(n.family,mn(t)):Mt(n),S(n.label))}
var _p=(t,e)=>l("span",{},t,e);function Qp(t,e,n){if(!e&&!n)return[];let o=l("i",{class:`ring ${t}`,"aria-hidd\
en":"true"},t==="grave"?"!":"†"),s=l("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[l("span",{},
...e?[o]:[],...n?[s]:[],h(`${t}Error`))]}function Fa(){let[t,e]=[dr()&&!X().size,nc()];Bs.textContent=t?h("lin\
esOfChoice"):e?h("linesBlocked")(e):"",Bs.hidden=!Bs.textContent}function Yp(){Fa();let t=Uo(),e=new Set(u.relations.
map(({thing:d})=>u.things[d].kind)),n=[...u.kinds.keys()].filter(d=>t.has(d)||b.away.has(d)),o=n.toSorted((d,g)=>(t.
get(g)??0)-(t.get(d)??0)).slice(0,sw),s=n.filter(d=>o.includes(d)),r=[...X().values()],a=r.filter(d=>pn(d)!==null),
i=[...new Set(a.flatMap(d=>dn(d)??[]))],c=W().filter(d=>Xt(d).includes("†")),f=r.filter(({label:d})=>d.includes(
"†"));$("legend").replaceChildren(Bs,...s.filter(d=>!e.has(d)).map(d=>Kp(d,!1)),...s.filter(d=>e.has(d)).map(
d=>Kp(d,!0)),...r.some(({edges:d})=>d.some(({relation:g})=>g===null))?[_p(gs("stated",Xo),h("statedLine"))]:[],
...i.map(d=>_p(gs(`tone-${ke(d)}`,[],6),h("wideLine")(Vt(d)))),...Qp("grave",c.some(De),f.some(({grave:d})=>d)),
...Qp("light",!c.every(De),!f.every(({grave:d})=>d)))}var Xp="rankings",rw=["country","pillar","year","printedAs"],ko=new Map;function aw(){let{reading:t,language:e}=m,
n=`${t} ${e}`;return ko.has(n)||(ko.set(n,null),xt("answer",Xp,{},t,e).then(({table:o})=>{ko.set(n,o),F()},()=>ko.
delete(n))),ko.get(n)}function iw({columns:t,headings:e,rows:n}){let o=rw.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>l("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>l("tr",{class:i?"doubtful":""},...o.map((c,f)=>l(
"td",{dir:"auto"},a[c],f?"":i))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function Jp(){let t=le();if(t===null||
u.presets[t].name!=="ranks"||!qt())return"";let e=aw();if(!e?.chart)return tt(h("ranked"),l("p",{class:"muted",
role:"status"},h("answering")));let n=M(h("allOfIt"),()=>bt(Xp),{class:"tool"}),o=tt(h("ranked"),Ur(e.chart,$(
"overview").clientWidth-32,$n),iw(e),n);return o.classList.add("ranks"),o}var cw=12;function lw(t){let e=u.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function fw({relation:t,sum:e}){let n=lr(t,e);if(n===null)return"";let o=D("rect",{width:`${Math.
max(.6,100*n)}%`,height:"100%"});return D("svg",{class:`amount tone-${ke(e.currency)}`,"aria-hidden":"true"},o)}
function pw(t){let{relation:e,sum:n}=t,o=U([n.statement]),s=o&&nn(n.statement),r=Qo(e),a=r!==null&&m.pair?.from===
r.from&&m.pair.to===r.to,i=lw(e).map(A).join(" → "),c=l("b",{},cr(n.statement),o?l("sup",{},o):""),f=l("span",
{class:"figure"},l("span",{dir:"auto"},i),c);return l("li",{},l("button",{type:"button",class:s?"sum grave":"s\
um","aria-pressed":String(a),onclick:()=>r&&cs(r)},f,fw(t)))}function Zp(){let t=Be().flatMap(r=>Ct(r).map(a=>({
relation:r,sum:a})));if(t.length<2)return"";let e=Map.groupBy(t,({relation:r,sum:a})=>`${j(r).family} ${a.currency}`),
n=[...e.values()].map(([{sum:r}])=>r.currency),o=[...e.values()].flatMap(r=>{let a=r.sort((g,p)=>p.sum.value-g.
sum.value).slice(0,cw),[{relation:i,sum:c}]=a,d=n.filter(g=>g===c.currency).length>1?` · ${S(j(i).label)}`:"";
return[l("h4",{},Vt(c.currency)+d),l("ul",{class:"sums"},...a.map(pw))]}),s=t.map(({sum:r})=>r.statement).filter(
nn);return tt(h(m.reading==="corrected"?"rightAmounts":"amounts"),...o,...mo(s),P(h("scales")))}function Rn(t,e,n){let o=Dt()[t],s=[["",h("any")],...n].map(([a,i])=>l("option",{value:a,selected:a===o},i)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:a})=>Fr({...Dt(),[t]:a.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var tu=t=>t?[["only",h("onlySuch")],["without",h("withoutSuch")]]:
[];function eu(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=Ii(),r=[Rn("least",h("least"),t.map(([c,{amounts:f}])=>[
c,pt(f).replaceAll(`
`," ")])),Rn("since",h("since"),e.map(c=>[String(c),String(c)])),Rn("until",h("until"),e.map(c=>[String(c),String(
c)])),Rn("status",h("statusIs"),n.map(([c,f])=>[c,S(f)])),Rn("hearsay",h("hearsay"),tu(o)),Rn("errata",h("erra\
ta"),tu(s))].filter(Boolean);if(!r.length)return"";let a=!xe(Dt()),i=M(h("everyLine"),()=>Fr(ce()),{class:"too\
l","data-act":"everyLine"});return l("details",{class:"several sieve",open:a},l("summary",{},h("sieve")),...r,
a?l("p",{class:"note",role:"status"},h("linesLeft")(X().size)):"",a?i:"")}var Nn=t=>t.toLocaleString(m.language),uw=Map.groupBy(At,R),nu=new Set(u.relations.map(({thing:t})=>R(t))),ou=Ie.
slice(0,8);function mw(){let t=le(),e=u.presets.map((n,o)=>M(S(n.title),()=>ll(o),{class:"tool",value:n.name,"\
aria-pressed":String(o===t&&m.mode!=="types")}));return Io.includes("types")&&e.push(M(h("types"),()=>ze("type\
s"),{class:"tool",value:"types","aria-pressed":String(m.mode==="types")})),tt(h("views"),l("div",{class:"tools",
role:"group","aria-label":h("views")},...e),P(m.mode==="types"?h("typesNote"):t===null?h("ownView"):Da(t)),u.presets.
some(({name:n})=>n==="all")?"":P(h("tooMany")(Nn(V))))}function dw(t,e){let n=u.kinds[t],o=l("input",{type:"ch\
eckbox",value:String(t),checked:!an().has(t),onchange:({target:a})=>te(t,a.checked?"show":"hide")}),s=l("small",
{},h("shownOf")(Nn(e),Nn(uw.get(t)?.length??0))),r=S(n.label);return l("li",{},l("label",{},o,Mt(n),l("span",{},
r),s),M(h("only"),()=>te(t,"only"),{class:"only","aria-label":h("onlyThis")+r}))}function hw(){let t=Uo(),e=[...u.
kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>dw(r,t.get(r)??0))),o=e.filter(s=>nu.has(s));return[tt(h(
"kinds"),P(h("kindsNote")),n(e.filter(s=>!nu.has(s)))),o.length?tt(h("lines"),P(h("linesNote")),n(o),l("div",{
class:"tools"},M(h("unfoldAll"),ul,{class:"tool","data-act":"unfoldAll"}),M(h("foldAll"),ml,{class:"tool","dat\
a-act":"foldAll"}))):"",an().size?M(h("all"),()=>te(null,"all"),{class:"tool",id:"every"}):""]}function gw({kind:t,
names:e}){let n=e.map(r=>Pn(r).replaceAll("-"," ")),o=["entity","path"].includes(t)?[...new Set(n.flatMap(r=>Mn(
r,3)))]:[],s=o.flatMap(r=>[" ",_(r)]);return l("div",{class:"erratum",id:"unknown",role:"alert"},l("p",{dir:"a\
uto"},h("unknown")(t,e.join(", "))),o.length?l("p",{},h("didYouMean"),...s):"")}function ww(){let t=m.reading===
"corrected"?` ${h("putRight")}`:"";return l("p",{},l("span",{class:"ring","aria-hidden":"true"},"†"),h("ring"),
t)}function yw(){let t=ou.map(e=>l("li",{},_(e)," ",l("small",{},String(q(e).length))));return tt(h("connected"),
l("ul",{class:"things"},...t))}function xw(){let t=[...u.steps.keys()].slice(1).map(e=>{let n=l("span",{},S(kn(
e).text)),o={type:"button",class:"question","aria-current":m.tour===e?"step":!1};return l("li",{},l("button",{
...o,onclick:()=>Zt(e)},n))});return t.length?tt(h("tourSteps"),l("ol",{},...t)):""}function bw(){let t=u.links.
map(([e,n])=>l("a",{href:S(n)},S(e)));return t.length?P(h("beside"),...t.flatMap(e=>[" · ",e]).slice(1)):""}function kw(){
let t=Pa();if(t===null)return[];let{points:e,passages:n}=kn(t),o=(a,i)=>l("li",{dir:"auto"},a," ",...i.map(at));
if(e.length){let a=e.map(i=>o(S(i.text),i.passages));return[tt(h("inShort"),l("ul",{class:"points"},...a))]}let r=n.
filter(a=>u.passages[a].text).map(a=>o(S(u.passages[a].text),[a]));return t?[tt(h("inShort"),l("ul",{class:"po\
ints"},...r))]:[]}function su(){let t=[h("things")(Nn(V-u.relations.length)),h("statements")(Nn(u.statements.length)),
u.passages.length?h("sentences")(Nn(u.passages.length)):""],e=[l("h2",{class:"unseen"},h("overview")),m.unknown?
gw(m.unknown):"",...kw(),m.tour===null&&m.mode!=="types"?Zp():"",mw(),bw(),xw(),Jp(),u.articles.length&&u.readings.
length>1?P(h("bothReadings")):"",l("p",{class:"counts"},t.filter(Boolean).join(" · ")),l("p",{},h("help")),u.
readings.length===1&&u.readings[0]==="corrected"?P(h("onlyCorrected")):"",ki?ww():"",...hw(),eu(),ou.length?yw():
""];$("overview").replaceChildren(...e.filter(Boolean))}var au=t=>Math.min(...t,u.passages.length),iu=t=>l("span",{class:"chips"},...t.map(at)),cu=t=>l("span",{dir:"a\
uto"},t),lu=t=>[u.statements[t].subject,u.statements[t].object].filter(e=>typeof e=="number"),$w={title:"thing\
Rows",under:["kind"],rows:()=>At.map(t=>({row:t,things:[t]})),columns:[{name:"thing",value:A,cell:_},{name:"ki\
nd",value:t=>S(j(t).label)},{name:"linkedTo",value:t=>ot(t).length},{name:"marks",value:t=>Pe(t).length,cell:t=>Pe(
t).length?`${U(Pe(t))} ${Pe(t).length}`:""}]},ru=({passage:t})=>t===null?[]:[t],Sw={title:"wordRows",under:["t\
hing"],rows:()=>uo().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{...t,subject:u.statements[e].
subject},things:t.statements.flatMap(lu)}]}),columns:[{name:"words",value:t=>t.text,cell:t=>cu(t.text)},{name:"\
sentence",value:t=>au(ru(t)),cell:t=>iu(ru(t))},{name:"thing",value:({subject:t})=>A(t),cell:({subject:t})=>_(
t)},{name:"marks",value:({statements:t})=>U(t)}]},vw={title:"statementRows",under:["relation","object"],rows:()=>[
...u.statements.keys()].filter(B).map(t=>({row:t,things:lu(t)})),columns:[{name:"subject",value:t=>A(u.statements[t].
subject),cell:t=>_(u.statements[t].subject)},{name:"relation",value:t=>S(u.predicates[u.statements[t].predicate])},
{name:"object",value:Qe,cell(t){let{object:e}=u.statements[t];return typeof e=="number"?_(e):cu(Qe(t))}},{name:"\
sentence",value:t=>au(u.statements[t].passages),cell:t=>iu(u.statements[t].passages)},{name:"marks",value:t=>U(
[t])}]},qs={things:$w,...u.sentences.length&&{words:Sw},statements:vw};var Gs=200,pu=matchMedia("(max-width: 640px)"),Hs={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},ne="things",uu=!1,$o="",In=Gs,fu=t=>String(t).normalize("NFKC").toLowerCase();function Ow(){
let{columns:t,rows:e}=qs[ne],n=new Set([...W(),...ht().flatMap(({relation:p})=>p??[])]),o=([p,...w])=>uu||n.has(
p)||ne==="words"&&w.some(y=>L(y)&&n.has(y)),s=fu($o),r=new Set($o?co($o,1/0):[]),a=(p,{name:w,value:y,cell:x})=>w===
"sentence"&&x?x(p).textContent:y(p),i=(p,w)=>!$o||t.some(y=>fu(a(p,y)??"").includes(s))||w.some(y=>r.has(y)),{
by:c,direction:f}=Hs[ne],{value:d}=t[c],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:p,things:w})=>o(w)&&i(p,w)).map(({row:p},w)=>({row:p,key:d(p),i:w})).sort((p,w)=>{let[
y,x]=[p.key,w.key],k=typeof y=="number"&&typeof x=="number"?y-x:g(String(y),String(x));return f*k||p.i-w.i}).map(
({row:p})=>p)}var Us=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),Ua=l("div",{class:"tools",role:"group","data-label":"tableOf"}),Ba=l("input",{type:"checkbox",id:"eve\
ry-row"}),mu=l("p",{class:"note",role:"status"}),Ws=l("table",{}),qa=M("",Mw,{class:"tool","data-message":"mor\
eRows"});function Mw(){In+=Gs,Re()}function du(){Us.addEventListener("input",()=>{$o=Us.value.trim(),In=Gs,Re()}),
Ba.addEventListener("change",()=>{uu=Ba.checked,Re()}),pu.addEventListener("change",()=>$("table").hidden||Re());
let t=l("label",{class:"check"},Ba,l("span",{"data-message":"everyRow"}));$("table").append(l("div",{class:"ba\
r"},Ua,Us,t),mu,l("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Ws,qa))}function Ew(t){
let{by:e,direction:n}=Hs[ne];Hs[ne]={by:t,direction:e===t?-n:1},Re(),Ws.querySelector(`th [value="${t}"]`)?.focus()}
function Tw(t){ne=t,In=Gs,Re(),Ua.querySelector(`[value=${t}]`)?.focus()}function Aw({name:t},e){let{by:n,direction:o}=Hs[ne],
s=e===n?o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},M(Rt(t),()=>Ew(e),{value:String(
e)}))}function Re(){Us.placeholder=h("filter"),Ua.replaceChildren(...Object.entries(qs).map(([f,{title:d}])=>M(
Rt(d),()=>Tw(f),{class:"tool",value:f,"aria-pressed":String(f===ne)})));let{columns:t,title:e,under:n}=qs[ne],
o=Ow(),s=t.filter(({name:f})=>pu.matches&&n.includes(f)),[r,...a]=t.filter(f=>!s.includes(f)),i=(f,{value:d,cell:g})=>g?
g(f):String(d(f)),c=f=>{let d=s.map(p=>l("div",{class:"under"},i(f,p))),g=a.map(p=>l("td",{},i(f,p)));return l(
"tr",{},l("th",{scope:"row"},i(f,r),...d),...g)};Ws.className=ne,Ws.replaceChildren(l("caption",{class:"unseen"},
Rt(e)),l("thead",{},l("tr",{},...[r,...a].map(f=>Aw(f,t.indexOf(f))))),l("tbody",{},...o.slice(0,In).map(c))),
mu.textContent=h("rowsOf")(Math.min(In,o.length),o.length),qa.hidden=o.length<=In,qa.textContent=h("moreRows")}var Cw=12,Lw=18,[hu,Rw]=[9,38],Nw=560,wu=12,Iw=80,zs=t=>t.toLocaleString(m.language);function yu(t){ze("pictur\
e"),te(t,"only")}function jw(t,e){let n=(a,i)=>e.reduce((c,{from:f,to:d,total:g})=>c+(f===a&&d===i||f===i&&d===
a?g:0),0),[o,...s]=t,r=[o];for(;s.length;){let a=r[r.length-1];s.sort((i,c)=>n(a,c)-n(a,i)||t.indexOf(i)-t.indexOf(
c)),r.push(s.shift())}return r}function gu({names:t}){let e=[...t].sort(([,o],[,s])=>s-o);return[...e.slice(0,
2).map(([o,s])=>`${o} ${zs(s)}`),...e.length>2?[h("moreLines")(e.length-2)]:[]].join(", ")}function Pw(t,e,n){
let[s,r]=[(t.x+e.x)/2,(t.y+e.y)/2],a=18/(Math.hypot(e.x-t.x,e.y-t.y)||1),i={x:s+(n.x-s)*.35-(e.y-t.y)*a,y:r+(n.
y-r)*.35+(e.x-t.x)*a},c=Math.hypot(e.x-i.x,e.y-i.y)||1,[f,d]=[(e.x-i.x)/c,(e.y-i.y)/c],g={x:e.x-f*(e.radius+2),
y:e.y-d*(e.radius+2)},p={x:g.x-f*9,y:g.y-d*9},w=`${g.x},${g.y} ${p.x-d*4},${p.y+f*4} ${p.x+d*4},${p.y-f*4}`,y={
x:t.x/4+i.x/2+e.x/4,y:t.y/4+i.y/2+e.y/4};return{path:`M${t.x} ${t.y}Q${i.x} ${i.y} ${p.x} ${p.y}`,arrow:w,at:y}}
var Dw=(t,e,n,o={})=>D("text",{x:e,y:n,"font-size":wu,"text-anchor":"middle",class:"label",...o},t);function Fw(t,e,n,o){
let s=Math.max(...t.map(p=>se.get(p)??0)),r={x:n/2,y:o/2,radius:0},a=new Map;jw(t,e).forEach((p,w)=>{let y=2*Math.
PI*w/t.length-Math.PI/2,x=hu+(Rw-hu)*Math.sqrt((se.get(p)??0)/s),[k,O]=[r.x+(n/2-130)*Math.cos(y),r.y-14+(o/2-
76)*Math.sin(y)];a.set(p,{x:k,y:O,radius:x})});let i=D("svg",{xmlns:eo,viewBox:`0 0 ${n} ${o}`,width:n,height:o,
"aria-hidden":"true"}),c=e.filter(({from:p,to:w})=>p!==w&&a.has(p)&&a.has(w)),f=[...a.values()].map(({x:p,y:w,
radius:y})=>[p-y,w-y,p+y,w+y]),d=[];function g(p,w,y,x=wu,k=400){let O=dt(p,x,k)[0]/2+3;f.some(([E,N,G,et])=>w+
O>E&&w-O<G&&y+4>N&&y-x<et)||(f.push([w-O,y-x,w+O,y+4]),d.push(Dw(p,w,y,{"font-size":x,"font-weight":k})))}for(let[
p,{x:w,y,radius:x}]of a)g(`${S(u.kinds[p].label)} ${zs(se.get(p)??0)}`,w,y+x+16,14,600);c.forEach((p,w)=>{let[
y,x]=[a.get(p.from),a.get(p.to)],{path:k,arrow:O,at:E}=Pw(y,x,r),N=1+5*Math.sqrt(p.total/c[0].total);i.append(
D("path",{d:k,class:"link","stroke-width":N}),D("polygon",{points:O,class:"tip"})),w<Lw&&g(gu(p),E.x,E.y+4)});
for(let[p,{x:w,y,radius:x}]of a){let k=e.find(({from:E,to:N})=>E===p&&N===p),O=D("circle",{cx:w,cy:y,r:x,class:`\
dot ${u.kinds[p].family}`});O.addEventListener("click",()=>yu(p)),i.append(O),k&&g(`↻ ${gu(k)}`,w,y+x+32)}return i.
append(...d),i}var Ha=t=>l("button",{type:"button",class:"thing",onclick:()=>yu(t)},Mt(u.kinds[t]),S(u.kinds[t].
label));function Bw(t){let e=t.flatMap(({from:s,to:r,names:a})=>[...a].map(([i,c])=>({from:s,name:i,to:r,n:c})));
e.sort((s,r)=>r.n-s.n);let n=["subject","relation","object","howMany"].map(s=>l("th",{scope:"col"},h(s))),o=e.
map(({from:s,name:r,to:a,n:i})=>l("tr",{},l("td",{},Ha(s)),l("td",{dir:"auto"},r),l("td",{},Ha(a)),l("td",{class:"\
numeric"},zs(i))));return l("table",{},l("thead",{},l("tr",{},...n)),l("tbody",{},...o))}function xu(){let t=$(
"types"),e=li(),n=[...se.keys()].sort((a,i)=>(se.get(i)??0)-(se.get(a)??0)),{clientWidth:o,clientHeight:s}=t.parentElement,
r=n.map(a=>l("li",{},Ha(a)," ",l("small",{},zs(se.get(a)??0))));t.replaceChildren(o<Nw?"":Fw(n.slice(0,Math.min(
Cw,Math.floor(o/Iw))),e,o-32,Math.max(480,s-100)),l("ul",{class:"things"},...r),e.length?Bw(e):"",M(h("asPictu\
re"),()=>ze("picture"),{class:"tool"}))}Xa(Zf,mc,Lr,ns,Eo,Vf,Vp,Yp,jf,su,Gp,Ap,Na,()=>m.tab==="text"&&Rs(),()=>m.mode==="table"&&Re(),()=>m.mode==="ty\
pes"&&xu(),vs,Lf,ba,Xs,()=>{$("undo").disabled=!_a()},tp);_c(Fa);qp();qf();du();Is($("query"),$("found"),{take:Bt,
sentences:Nf,read:ve,asks:!0});Yf();ip();np();cp();If();Kf();Sp();mt(!Js.matches);$("empty").hidden=V>0;T.once(
"afterDrawing",()=>performance.mark("drawn"));fs(location.hash);m.mode!=="picture"&&performance.mark("drawn");
window.sovkg={data:u,network:T,lines:X,readable:as,pointOn:vt,picture:{shown:qe,things:W,isPinned:be},select(t){
let e=K(t);return e!==void 0&&Bt(e),e!==void 0}};document.documentElement.dataset.ready="";})();
