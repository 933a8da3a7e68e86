"use strict";(()=>{var At=history.state?.step??0,To={[At]:location.hash},ti=!1,er=()=>{},nr=()=>At>0;function ei(t,e){let n=e&&t!==
To[At];At+=Number(n),To[At]=t;try{history[n?"pushState":"replaceState"]({step:At},"",t||location.pathname+location.
search)}catch{ti=!0}}function ni(){if(nr()){if(!ti)return history.back();At-=1,er(To[At],!1)}}function oi(t){er=
t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;At=n?At+1:e.step,To[At]=location.hash,er(location.
hash,n)})}var Ao=new Map,W=(t,e)=>{Ao.set(t,e)},Gt=[];function je(t,e){let n=t.map(e),o=t.filter((s,r)=>n[r]===void 0);return{
places:n.filter(s=>s!==void 0),unknown:o}}var Co=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
zt=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),Vt=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Tu(){return[...[...Ao].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${Co(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${Co(a)}`)]:[]}),...Gt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var Lo=!1;function J(){Lo=!0,Gt=[]}function Ro(){ei(Tu(),Lo),Lo=!1}function Au(t){let e=new Map;
Gt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Gt.push({part:n,kind:"",names:[n]})}return e}function si(t,e=!0){
Lo=!1;let n=Au(t),o=new Map([...n].filter(([s])=>!Ao.has(s)));for(let[s,{read:r,kept:a}]of Ao){if(a&&!e)continue;
let i=n.get(s)??"",c=r(i,o),f=`${s}=${Co(i)}`;c===null?(r("",o),Gt.push({part:f,kind:"",names:[`${s}=${i}`]})):
c?.length&&Gt.push({part:f,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${Co(r)}`;Gt.push({part:a,kind:"",names:[
`${s}=${r}`]})}return Gt.length?{kind:Gt[0].kind,names:Gt.flatMap(({names:s})=>s)}:null}var Cu=JSON.parse(document.getElementById("data")?.textContent??"{}");function Lu({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var p=Object.fromEntries(Object.
entries(Cu).map(([t,e])=>[t,e.blank?Lu(e):e]));var Kt=(t,e)=>Array.isArray(t)?t[e==="ko"?1:0]:t;var No={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},m={language:p.lang,reading:p.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...No},ri=[];function ai(...t){ri.push(...t)}function B(){for(let t of ri)t()}var v=t=>Kt(
t,m.language),dt=t=>v(t[m.reading==="corrected"?t.length-1:0]),T=t=>v(p.things[t].label),nt=t=>t.toLocaleString(
m.language),_t=(t,e=2)=>new Intl.NumberFormat(m.language,{style:"currency",currency:t,currencyDisplay:"name"}).
formatToParts(e).find(({type:n})=>n==="currency")?.value??t;function ye(){let{pair:t,selected:e}=m;return t?`${T(
t.from)} – ${T(t.to)}`:e===null?"":T(e)}var V=p.things.filter(({kind:t})=>t!==null).length,Ct=[...p.things.keys()].slice(0,V),R=t=>p.things[t].kind,j=t=>p.
kinds[R(t)],Q=t=>j(t).rank==="concept",ii=new Map(p.relations.map(t=>[t.thing,t])),ot=t=>ii.get(t),L=t=>ii.has(
t),Io=p.things.map(()=>[]);p.statements.forEach(({subject:t,object:e},n)=>{Io[t].push(n),typeof e=="number"&&e!==
t&&Io[e].push(n)});var ht=t=>Io[t].filter(e=>p.statements[e].subject===t),be=Array.from({length:V},()=>[]);function ci(t){
be[t.from].push(t),t.to!==t.from&&be[t.to].push(t)}var U=t=>be[t];p.statements.forEach(({subject:t,object:e},n)=>{
typeof e=="number"&&t<V&&e<V&&ci({from:t,to:e,statement:n,relation:null})});var Ru=Map.groupBy(p.edges,({relation:t})=>t);
for(let{thing:t,captions:e}of p.relations){let n=Ru.get(t)??[],o=Kt(e[0],"en").split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&Q(i)&&Kt(p.things[i].label,"en")===o,r=n.some(
i=>!s(i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:f,property:w,role:h}=i,[u,g]=[h!==
"point",h==="into"];ci({from:c,to:f,statement:null,relation:t,property:w,isAside:u,leadsIn:g,repeats:r&&s(i),alone:a})}}
var pt=(t,e)=>be[e].length-be[t].length||t-e,jo=(t,e)=>Number(Q(t))-Number(Q(e))||pt(t,e),Pe=Ct.filter(t=>j(t).
rank==="actor").sort(pt),tt=(t,e)=>t.from===e?t.to:t.from,li=(t,e)=>be[t].filter(n=>tt(n,t)===e&&Qt(n,new Set)),
Lt=t=>(ot(t)?.sums??[]).filter(({statement:e})=>q(e));function q(t){let{only:e}=p.statements[t];return e===""||
e===m.reading}var Qt=(t,e)=>t.relation===null?q(t.statement):!e.has(R(t.relation));function rt(t,e=new Set){let n=new Set;
for(let o of be[t]){let s=tt(o,t);s===t||e.has(R(s))||!Qt(o,e)||L(s)&&!L(t)||n.add(s)}return[...n]}var Rt=t=>[
...new Set(be[t].map(e=>tt(e,t)).filter(e=>L(e)&&e!==t))];function Po(t){let e=L(t)?[]:Rt(t).flatMap(ht);return new Set(
[...Io[t],...e].filter(q))}var Yt=t=>new Set(t.flatMap(e=>e.relation===null?[e.statement]:ht(e.relation).filter(
q)));function Do(t){let e=p.statements.filter(({passages:n})=>n.includes(t)).flatMap(({subject:n,object:o})=>[
n,o]);return[...new Set(e.filter(n=>typeof n=="number").filter(n=>n<V))]}function Fo(t,e){let n=o=>q(o)&&p.statements[o].
passages.includes(t);return e.relation===null?n(e.statement):ht(e.relation).some(n)}var Nu=new RegExp(p.controls,"gu"),Iu=/^[\n -~\xa1-\xac\uac00-\ud7a3]*$/,ju=t=>`\\${t.length>1?"U":"u"}${(t.codePointAt(
0)??0).toString(16).toUpperCase().padStart(4*t.length,"0")}`,at=t=>Iu.test(t)?t:t.replace(Nu,(e,n)=>n?ju(n):e);var $=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
s==="aria-label"?at(r):r);for(let s of n)s&&o.append(typeof s=="string"?at(s):s);return o}var N=(t,e,n={})=>l(
"button",{type:"button",onclick:e,...n},...[t].flat()),A=(t,e,n={})=>N(t,e,{class:"tool",...n}),it=(t,e,...n)=>l(
"details",e,l("summary",{},t),...n),Jt=t=>t?l("sup",{},t):"",P=(...t)=>l("p",{class:"note"},...t),st=(t,...e)=>l(
"section",{},l("h3",{},t),...e);function Xt(t,e){for(let n of $(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function ct(t){$("status").textContent=at(t)}var fi={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, with the sentences behind each row.`,whichQuestion:"\
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
pic-people":"People","topic-policy":"Policy","topic-text":"The text","topic-time":"Time"};var pi={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences are then shown beside their paraphrases, each c\
hecked by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at on\
ce; open just one, the article's text.",folder:`“${e}” is a folder; open the text file itself.`,large:`“${e}\
” is larger than 64 MiB, so it is not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” \
cannot be read.`,noText:`“${e}” is not UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing \
has changed.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=u=>u?`${u.name} (${i(u)})`:
"";if(!e)return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” contains none of \
the ${e} sentences; it differs from ${c(n)} onwards. Is it the unchanged text of the article?`;let f={mark:"a \
byte order mark at the beginning",lineEnds:"other line breaks (CRLF or CR)",decomposed:"decomposed characters \
(NFD)"},w=s.length?` The file differs from ${c(n)} onwards: it has ${s.map(u=>f[u]).join(" and ")}, which the \
page has corrected.`:"",h=r?` ${r} of them ${r===1?"is":"are"} in a different place than in the text that the \
graph was made from.`:"";return t===e?`All ${e} sentences verified.${h}${w}`:`${t} of ${e} sentences verified.${h}\
 The first that differs is ${c(o)}.${w} Only verified sentences are quoted.`}};var ui={search:"Search, or ask a question",found:"Found",nothing:"Nothing found",language:"Language",options:"\
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
 different in your file",paragraph:t=>`Paragraph ${t}`,...pi,...fi};var mi={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개입니다. 행마다 근거 문장이 있습니다.`,
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
c-policy":"정책","topic-text":"글","topic-time":"시간"};var di={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 끌어다 놓으세요. 글의 문장이 풀어 쓴 문장 옆에 나오고, 하나하나 SHA-256으로 확인됩니다. 파일은 이 컴퓨터 밖으로 전송되지 않습니다.",
fileWrong(t,e){return`${{several:"파일이 여럿입니다. 글의 텍스트 파일 하나만 여세요.",folder:`\
‘${e}’은(는) 폴더입니다. 텍스트 파일을 여세요.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없\
습니다.`,void:`‘${e}’은(는) 빈 파일입니다.`,unreadable:`‘${e}’을(를) 읽을 수 없습니다.`,
noText:`‘${e}’은(는) UTF-8 텍스트가 아닙니다. 글을 UTF-8 텍스트로 저장하세요.`}[t]} 바\
뀐 것은 없습니다.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=u=>u?`${u.name}\
(${i(u)})`:"";if(!e)return"이 그래프에는 파일과 비교할 문장이 없습니다.";if(!t)return`‘${a}\
’에는 문장 ${e}개 중 어느 것도 없습니다. ${c(n)}부터 다릅니다. 고치지 않은 글의 텍스트인지 확인하세요.`;
let f={mark:"맨 앞에 바이트 순서 표시가 있습니다",lineEnds:"줄바꿈 문자가 다릅니다(CRLF 또는 CR)",
decomposed:"글자가 분해되어 있습니다(NFD)"},w=s.length?` 파일이 ${c(n)}부터 다릅니다. ${s.
map(u=>`${f[u]}.`).join(" ")} 페이지가 이를 바로잡아 읽었습니다.`:"",h=r?` 그중 ${r}개는 그래프를 만\
든 글과 다른 자리에 있습니다.`:"";return t===e?`문장 ${e}개를 모두 확인했습니다.${h}${w}`:
`문장 ${e}개 중 ${t}개를 확인했습니다.${h} 처음으로 다른 문장은 ${c(o)}입니다.${w} 확인된\
 문장만 인용합니다.`}};var hi={search:"검색하거나 질문하기",found:"검색 결과",nothing:"검색 결과가 없습니다",language:"\
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
paragraph:t=>`${t}번째 문단`,...di,...mi};var gi={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement",linesNote:"A thing that only links others is a line between them. Unfold it to see \
it as a thing."},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 진술이 보인다.",
said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술",linesNote:"다른 항목을 잇기만 하는 항목은 그 사이의 선이다. 펼치면 항목으로 보인다."}};var Pu={en:ui,ko:hi},d=t=>!p.passages.length&&gi[m.language][t]||Pu[m.language][t];function Nt(t){let e=d(t);return typeof e==
"string"?e:""}var Du=12,wi=Ct.filter(t=>!L(t)),ce=new Map([...Map.groupBy(wi,R)].map(([t,{length:e}])=>[t,e]));function xi(){
let t=new Map;for(let e of wi)for(let n of U(e)){if(n.from!==e||L(n.to)||(n.relation===null?!q(n.statement):n.
isAside))continue;let[o,s]=[R(n.from),R(n.to)],r=v(n.relation===null?p.predicates[p.statements[n.statement].predicate]:
p.kinds[R(n.relation)].label),a=t.get(`${o} ${s}`)??{from:o,to:s,names:new Map,total:0};t.set(`${o} ${s}`,a),a.
names.set(r,(a.names.get(r)??0)+1),a.total+=1}return[...t.values()].sort((e,n)=>n.total-e.total||e.from-n.from||
e.to-n.to)}var or=ce.size>1,yi=or&&p.presets[0]?.name==="hub"&&Pe.every(t=>U(t).length<Du);var sr=yi?"types":"picture",Bo=["picture","table",...or?["types"]:[]];function Fn(t){m.mode=t,$("table").hidden=
t!=="table",$("types").hidden=t!=="types",$("drawing").hidden=t!=="picture",$("tools").hidden=t!=="picture",Xt(
"modes",t)}function le(t,e){let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var Bn=t=>t.
split(/[:/#]/).at(-1)??"",rr=t=>Bn(t).toLowerCase(),ki=new Map,$i=new Map;for(let t=V-1;t>=0;t-=1){let{name:e,
same:n}=p.things[t];for(let o of[e,...n])$i.set(rr(o),t);for(let o of[e,...n])ki.set(o,t).set(le(o,p.prefixes),
t)}var K=t=>ki.get(t)??(/^\w+:/.test(t)?void 0:$i.get(t.toLowerCase()));function fe(t){let{name:e}=p.things[t],
n=rr(e);return/^[\w.-]+$/.test(n)&&K(n)===t?n:e}var bi=new Map(p.passages.map(({name:t},e)=>[t.toLowerCase(),e])),
Si=t=>bi.get(t.toLowerCase())??bi.get(rr(t)),Fu=new Map(p.presets.map(({name:t},e)=>[t,e])),vi=t=>Fu.get(t),Bu=new Map(
p.kinds.map(({name:t},e)=>[t,e])),qo=t=>Bu.get(t);var Oi=()=>({name:"",typed:{},own:null,said:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,
row:null,rates:null,key:""}),O=Oi(),qn=(t={})=>{Object.assign(O,Oi(),t)},Zt=()=>O.name!==""||O.own!==null,D={now:null,
terms:null,hasFailed:!1},ke=()=>D.now?.questions.find(({name:t})=>t===O.name),rn=({typed:t})=>Object.values(t).
flat().map(e=>{let n=K(e);return n===void 0?e:T(n)}).join(", "),De=t=>v(D.now?.questions.find(e=>e.name===t)?.
title??t);var qu=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function It(t){
m.tab=t;for(let e of $("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of qu)$(n).hidden=e!==t;ar()}function ar(){let e=m.tab==="ask"&&ke()?d("changeQuestion"):m.
tab==="details"?ye():"";$("fold").textContent=e||$(`tab-${m.tab}`).textContent}var ir=matchMedia("(max-width: \
860px) and (min-height: 501px)"),gt=t=>$("fold").setAttribute("aria-expanded",String(t)),Uo=()=>ir.matches&&gt(
!1),Mi=()=>$("fold").getAttribute("aria-expanded")==="true";var Uu=2.399963229728653,Hu=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function Ei(t,e,n,o,s){let r=[];for(let a=e;a<
900;a+=1){let i=14*Math.sqrt(a),c=a*Uu,f={x:Math.round(t.x+i*1.25*Math.cos(c)),y:Math.round(t.y+i*Math.sin(c))},
w=o(f);if(n.every(h=>Hu(w,h))){if(!s(f))return f;if(r.push(f)===60)break}}return r[0]??{x:t.x,y:t.y}}var Ti=t=>p.statements[t].errata.length>0,Fe=t=>p.statements[t].only==="corrected";function X(t){let e=[...t].
filter(Ti);return(e.some(n=>!Fe(n))?"†":"")+(e.some(Fe)?"‡":"")}var Ai=Map.groupBy([...p.statements.keys()].
filter(Ti),t=>p.statements[t].subject),Ci=Ai.size>0,Be=t=>(Ai.get(t)??[]).filter(q),an=t=>p.statements[t].errata.
some(e=>p.errata[e].severity==="High"),qe=t=>Be(t).some(e=>an(e)&&!Fe(e)),te=t=>X(Be(t));function cr(t){if(t.relation===
null)return X([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return X(ht(e).filter(o=>{
let{predicate:s,object:r}=p.statements[o];return s===t.property&&r===n&&q(o)}))}var Ho=11,Wu=17,cn=1.18,Gu=12,zu={actor:3.4,named:2.8,relation:2.4,concept:2},Vu={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},[Ku,_u]=[.16,.7],Ue=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(
n)?2:1),0);function Un(t,e){let n=[""];for(let o of t){let s=n[n.length-1],r=s?`${s} ${o}`:o;e(r)||!s?n[n.length-
1]=r:n.push(o)}return n}function Qu(t){let{columns:e,lines:n}=p.wrap,o=a=>a.match(new RegExp(`.{1,${Math.max(1,
Math.floor(e*[...a].length/Ue(a)))}}`,"gu"))??[],s=t.split(/\s+/).flatMap(a=>Ue(a)>e*1.5?o(a):a),r=Un(s,a=>Ue(
a)<=e);return r.length>n?`${r.slice(0,n).join(`
`)}…`:r.join(`
`)}function Yu(t){let e=Qu(v(p.things[t].label)),n=ot(t)?.amounts??[];if(!n.length)return e+(te(t).includes("‡")?
"‡":"");let o=dt(n).replaceAll(`
`," "),s=Ue(`${e.split(`
`).at(-1)} · ${o}`)<=p.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var Li=new Map;function lr(t){let e=`${m.language} ${m.reading}`,n=Li.get(e)??new Map;return Li.set(
e,n),n.has(t)||n.set(t,Yu(t)),n.get(t)}var Ri=document.createElement("canvas").getContext("2d"),Ju=getComputedStyle(
document.body).fontFamily,Xu={400:new Map,600:new Map};function wt(t,e,n=400){let o=at(t).split(`
`),s=Xu[n],r=s.get(t);return r===void 0&&(Ri.font=`${n} 20px ${Ju}`,r=Math.max(...o.map(a=>Ri.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*cn]}function ln(t){let{radius:e,font:n}=p.things[t],[o,s]=wt(lr(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function jt(t,e,n){let{rank:o}=j(t),[s,r]=Vu[o],a=zu[o]+Math.min(s*Math.sqrt(n),r);return Math.
max(p.things[t].radius*e,a*Math.max(_u,Math.min(1,e/Ku)))}function Ni(t,e,n){let o=j(t).rank==="actor"?Math.min(
.6*Math.sqrt(n),5):0;return{size:Math.min(Math.max(p.things[t].font*e,Ho+o),Wu),bold:o&&n>=Gu?600:400}}var Ii=[[],[0],[-.3,.3],[-.4,0,.4]];function ji(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function St(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=ji(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var Pi=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function Di(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(ji(t,e,n))} `:"L"}${o(e)}`}var Wo=["least","since","until","status","hearsay","errata"],$e=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),Se=t=>Wo.every(e=>!t[e]),Fi=(t,e)=>!t||t==="only"===e;function Bi(t,e){let n=t.relation===null?void 0:
ot(t.relation),{least:o,since:s,until:r,status:a,hearsay:i,errata:c}=e;if(o){let[f,w]=o.split(" ");if(!n||!Lt(
n.thing).some(h=>h.currency===f&&h.value>=Number(w)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<
Number(s)||r&&n&&n.years[0]>Number(r)||a&&Kt(n?.status??"","en")!==a||!Fi(i,!!n?.hedge)?!1:!c||Fi(c,X(Yt([t]))!==
"")}function qi(){let t=p.relations.flatMap(e=>Lt(e.thing).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.
currency<n.currency?-1:e.currency>n.currency?1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.
value}`,e])).entries()],years:[...new Set(p.relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(p.
relations.flatMap(({status:e})=>e?[[Kt(e,"en"),e]]:[]))],hearsay:p.relations.some(({hedge:e})=>e),errata:p.errata.
length>0}}var Hn=80,[Zu,tm]=[8,12];function Ui(t,e){let n=Q(t)||L(t)?e:e.filter(o=>!Q(o));return n.length?n:e}function fn(t,e,n){
return Ui(t,rt(t,n)).filter(s=>!e.has(s)).sort(jo)}function em(t){if(t.relation===null)return 1;let{amounts:e,
captions:n}=ot(t.relation);return e.length?4:/\d/.test(String(n[0]))?3:t.repeats?0:1}function Wn(t,e,n){let o=new Set(
Ui(t,rt(t,n))),s=[...o].filter(a=>e.has(a)).length;if(L(t))return[...o].filter(a=>!e.has(a));if(s>=Zu)return[];
let r=new Map;for(let a of U(t)){let i=tt(a,t),c={actor:20,named:10,relation:0,concept:0}[j(i).rank];o.has(i)&&
!e.has(i)&&Qt(a,n)&&r.set(i,Math.max(r.get(i)??0,c+em(a)))}return[...r].sort(([a,i],[c,f])=>f-i||pt(a,c)).slice(
0,tm-s).map(([a])=>a)}var fr=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:$e()}),k=fr(),H=t=>k.shown.get(t),pn=()=>new Set([...k.away,...k.aside]),Hi=()=>new Set(
[...k.came.map(({thing:t})=>t),...k.visited===null?[]:[k.visited]]);function Go(t){let e={has:o=>k.shown.has(o)&&
!k.guests.has(o)},n=fn(t,e,k.away);return{some:n.slice(0,Hn),total:n.length,away:fn(t,e,new Set).length-n.length}}
function Wi(t){let e=new Set(rt(t,k.away)),n=rt(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=U(t).filter(a=>tt(
a,t)===s&&Qt(a,new Set));return[R(s),...r.flatMap(({relation:a})=>a===null?[]:R(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>k.away.has(s))}}function xt(){let t=k.preset!==null&&p.presets[k.preset].kinds!==null,
e=pr()?new Set(p.presets[k.preset].things):null,[n,o,s]=[pn(),Hi(),!Se(k.sieve)];function r(i){if(s&&!Bi(i,k.sieve))
return!1;let c=o.has(i.from)||o.has(i.to);return i.relation===null?(c||!(e?.has(i.from)&&e.has(i.to)))&&Qt(i,n):
k.shown.has(i.relation)?!1:k.read.has(i.relation)?!i.repeats&&(t||Qt(i,n)):c?Qt(i,k.away):!(t&&i.isAside)&&Qt(
i,n)}let a=new Set(G());return[...a].flatMap(i=>U(i).filter(c=>c.from===i&&c.to!==i&&a.has(c.to)&&r(c)))}function He(t=null){
let e=xt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var Gi=()=>[...k.shown.keys()].filter(t=>L(t)&&!k.guests.has(t)),un=()=>[...k.guests],Pt=t=>k.shown.has(t),ve=t=>k.
pinned.has(t),Dt=()=>k.sieve,pe=()=>k.preset,pr=()=>k.preset!==null&&p.presets[k.preset].flows,We=()=>k.shown;
function G(){let t=Hi();return[...k.shown.keys()].filter(e=>!k.away.has(R(e))||t.has(e))}function zo(){let t=new Map;
for(let e of new Set([...k.shown.keys(),...He()]))t.set(R(e),(t.get(R(e))??0)+1);return t}function Vo(t){let e=t===
null?null:p.presets[t].kinds;return new Set(e?p.relations.map(({thing:n})=>R(n)).filter(n=>!e.includes(n)):[])}var nm=Array.from({length:30},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),om=.15,zi=100,Vi=14,sm=4e6;function Gn(t,e,n){
let o=e.x-t.x,s=e.y-t.y,r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r)),i=t.x+a*o-n.x,c=t.y+
a*s-n.y;return Math.sqrt(i*i+c*c)}var ur=(t,e,n)=>n?Array.from({length:Vi+1},(o,s)=>St(t,e,n,s/Vi)):[t,e];function rm(t,e){
let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].at.x<e?n=s+1:o=s}return n}function Ki(t,e,n){if(t.length*e.
length>sm)return;let o=e.map(i=>{let[c,f]=n(i);return{thing:i,at:H(i),core:c,radius:f}}).sort((i,c)=>i.at.x-c.
at.x),s=Math.max(0,...o.map(({radius:i})=>i)),r=new Map;for(let i of t){let u=function(x,b=1/0){let S=ur(c,f,x),
[E,I,z,Tt]=[c.x,c.x,c.y,c.y];for(let{x:lt,y:C}of S)[E,I]=[Math.min(E,lt),Math.max(I,lt)],[z,Tt]=[Math.min(z,C),
Math.max(Tt,C)];let ie=0;for(let lt=rm(o,E-s);lt<o.length&&o[lt].at.x<=I+s;lt+=1){let{thing:C,at:Z,radius:ft,core:sn}=o[lt];
if(Z.y<z-ft||Z.y>Tt+ft||C===i.from||C===i.to)continue;let Wt=1/0;for(let Dn=1;Dn<S.length&&Wt>=sn;Dn+=1)Wt=Math.
min(Wt,Gn(S[Dn-1],S[Dn],Z));if(Wt<ft&&(ie+=Wt<sn?zi:1),ie>=b)break}return ie};var a=u;let[c,f]=[H(i.from),H(i.
to)],w=`${i.from}-${i.to}`,h=r.get(w)??[];r.set(w,h);let g=x=>h.every(b=>Math.abs(b-x)>=om),y=u(i.usual);i.bend=
i.usual;for(let x of y?nm:[]){let b=i.usual+x,S=g(b)?u(b,y):1/0;if(S<y&&([y,i.bend]=[S,b]),!y)break}i.isOver=y>=
zi,h.push(i.bend)}}var am=40,im=130,zn=()=>$("drawing").clientWidth<$("drawing").clientHeight,Vn=()=>zn()?.6:1.5;function mr(t,{x:e,
y:n}){let[o,s]=ln(t),r=n-p.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var cm=({x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+
n/2,e+o/2],dr=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});function Ft(t,e,{
near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=h=>U(h).map(u=>tt(u,h)).filter(u=>u!==h&&t.has(u)),i=h=>t.get(
h),c=(h,u)=>[...t].some(([g,y])=>g!==u&&Gn(h,i(u),y)<p.things[g].radius+4),f=[...t].map(([h,u])=>mr(h,u)),w=new Set(
e.filter(h=>!t.has(h)));for(;w.size;){let h=[...w],u=(n?null:h.find(b=>a(b).length))??h[0];w.delete(u);let g=n?
[]:r===void 0?a(u):[r],y=n?[n]:g.map(i),x=Ei(y.length?dr(y):o,n||y.length===1?r===void 0?am:im:0,f,b=>s?cm(b,s):
mr(u,b),b=>g.some(S=>c(b,S)));t.set(u,x),f.push(mr(u,x))}}var lm=28,_i=190;function fm(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){
let a=r.flatMap(i=>n.filter(({from:c,to:f})=>c===i||f===i).map(c=>tt(c,i)));r=[...new Set(a)].filter(i=>s.delete(
i)),r.length&&o.push(r)}return{reached:o,left:[...s]}}function pm(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function Ko(t,e){let n=xt(),{reached:o,left:s}=fm(
t,e,n),r=new Map,a=new Map([[e,{x:0,y:0}]]),i=0;return o.slice(1).forEach((c,f)=>{let w=b=>n.flatMap(E=>E.from===
b||E.to===b?r.get(tt(E,b))??[]:[])[0]??0,h=new Map(c.map(b=>[b,w(b)])),u=f?[...c].sort((b,S)=>Number(h.get(b))-
Number(h.get(S))||b-S):[...c].sort((b,S)=>R(b)-R(S)||b-S),g=u.map(b=>ln(b)[0]+lm);i=Math.max(i+_i,g.reduce((b,S)=>b+
S,0)/(2*Math.PI));let y=u.map((b,S)=>2*Math.PI*S/u.length-Math.PI/2),x=f?pm(u.map(b=>Number(h.get(b))),g.map(b=>b/
i)):y;u.forEach((b,S)=>{r.set(b,x[S]),a.set(b,{x:i*Math.cos(x[S])*Vn(),y:i*Math.sin(x[S])})})}),s.forEach((c,f)=>{
a.set(c,{x:(f-(s.length-1)/2)*200,y:i+_i})}),a}var um=[520,380],mm=40;function dm(t,e,n){let o=new Set(t),s=a=>a.from!==a.to&&o.has(a.from)&&o.has(a.to)&&!(a.
relation!==null&&a.repeats)&&(e===null?n.includes(a.relation??-1):Fo(e,a)),r=t.filter(a=>U(a).some(s));return r.
length?r:t}function hr(t,e){Object.assign(k,fr(),{preset:t,centre:e,aside:Vo(t)})}function mn(t){hr(t,null);let{
things:e,wide:n,tall:o}=p.presets[t],s=zn()&&o.length?o:n;e.forEach((r,a)=>{k.shown.set(r,{x:s[2*a],y:s[2*a+1]})})}
var Qi=()=>hr(null,null);function _o(t){let{some:e,total:n,away:o}=Go(t);Ft(k.shown,e,{near:k.shown.get(t)});for(let s of e)
k.guests.delete(s);return{added:e.length,total:n,away:o}}function Qo(t){hr(null,t),k.shown.set(t,{x:0,y:0});let e=_o(
t);return k.shown.size<=mm&&(k.shown=Ko([...k.shown.keys()],t)),e}function Yi(){for(let t of k.guests)k.shown.
delete(t);k.guests=new Set,k.visited=null,k.read=new Set}function Ji(t){k.shown.has(t)||Ft(k.shown,[t]),k.guests.
delete(t);let e=_o(t);return k.came.push({thing:t,all:!0}),e}function Xi(t,e){k.guests.has(t)?hm():Yi(),k.read=
new Set,k.visited=e&&k.shown.has(t)?null:t,k.visited!==null&&(k.guests=new Set([t,...Wn(t,k.shown,k.away)].filter(
n=>!k.shown.has(n))),k.shown.has(t)||Ft(k.shown,[t],{room:k.guests.size>3?um:void 0}),Ft(k.shown,[...k.guests],
{round:t}))}function hm(){k.visited!==null&&k.came.push({thing:k.visited,all:!1}),k.guests=new Set}function Yo(t){
k.shown.delete(t),k.guests.delete(t),k.came=k.came.filter(e=>e.thing!==t)}function gr(t){for(let e of t)k.away.
delete(R(e)),k.guests.delete(e);Ft(k.shown,t)}function Zi(t){k.pinned.delete(t)||k.pinned.add(t),k.guests.delete(
t)}function tc(t,e){t===null?[k.away,k.aside]=[new Set,new Set]:e==="only"?(k.away=new Set([...p.kinds.keys()].
filter(n=>n!==t)),k.aside=new Set):(k.aside.delete(t),k.away.delete(t),e==="hide"&&k.away.add(t)),k.came=k.came.
filter(({thing:n})=>!k.away.has(R(n)))}function ec(t){k.sieve=t}function dn(t,e){k.shown.has(t)&&k.shown.set(t,
e)}function ee(t,e=null,n=e===null?null:Do(e)){Yi(),k.read=new Set(n?.filter(L));let o=t??[],s=n?dm(o,e,n):o,r=o.
flatMap(a=>k.shown.get(a)??[]);return k.guests=new Set(s.filter(a=>!k.shown.has(a))),Ft(k.shown,[...k.guests],
{home:r.length?dr(r):void 0}),[...new Set(s)]}var wm=13,xm=1,Jo=t=>Lt(t).map(({statement:e})=>wr(e)+X([e])).join(", "),wr=t=>v(p.statements[t].object.text),
nc=(t,{currency:e})=>`${R(t)} ${e}`;function xr(t,e){let n=nc(t,e),o=p.relations.flatMap(({thing:s})=>Lt(s).filter(
r=>nc(s,r)===n));return o.length>1?e.value/Math.max(...o.map(({value:s})=>s),Number.MIN_VALUE):null}function Xo({
edges:t}){let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Lt(o).flatMap(
s=>xr(o,s)??[]));return n.length?Math.max(xm,wm*n.reduce((o,s)=>o+s)):null}var yr=2,ym=24,bm=new Map(p.ties.map(t=>[t.property,t])),br=t=>!t.isAside||t.alone,oc=t=>pr()&&t.property===null&&
Jo(t.relation)!=="";function sc(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:v(
p.predicates[p.statements[t.statement].predicate])+cr(t)};if(oc(t))return{...e,said:Jo(t.relation)};let{captions:n,
called:o}=ot(t.relation),s=br(t)?dt(n):v(o),r=t.property===null||br(t)?"":cr(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function rc({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=bm.get(t);if(s)
return v(e?s.into:s.out).replace("{}",()=>o)+n;let r=v(p.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function ac(t){
let e=sc(t);return rc(e,e.said)}function ic(t){let e=Map.groupBy(t.map(sc),({property:s,leadsIn:r,mark:a},i)=>s===
null?`point ${i}`:`${s} ${r} ${a}`),n=s=>[...s.slice(0,yr),...s.length>yr?[d("moreLines")(s.length-yr)]:[]],o=[
...e.values()].map(s=>{let r=n([...new Set(s.map(({said:a})=>a))]).join(", ");return rc(s[0],r.length>ym?r.replaceAll(
", ",`,
`):r)});return n(o).join(`
`)}function cc(t){if(t.relation===null)return null;if(oc(t))return Jo(t.relation);let e=br(t)&&ot(t.relation)?.
amounts||[];return e.length?dt(e):null}var km=2e3,$m=400;function lc(t,[e,n],o,s){let r=o.flatMap(([,a])=>a);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
isOver:!1,label:o.length===1?o[0][0]:ic(o.map(([,[a]])=>a)),amount:o.length===1?cc(r[0]):null,grave:[...Yt(r)].
some(a=>an(a)&&!Fe(a)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:a})=>a!==null)?1:0)}}var Bt=new Map,
Zo=Bt,$r=Bt,kr=new Map,Sr=()=>m.arrangement!==""&&Bt.size>$m&&Se(Dt()),fc=t=>m.highlighted?Kn(t,new Set(m.highlighted)):
[t.from,t.to].includes(m.selected??-1),Y=()=>$r,pc=()=>Zo.size-$r.size;function uc(t){t([...Zo.values()]),$r=new Map(
[...Zo].filter(([,e])=>!e.isOver||fc(e)))}var et=t=>kr.get(t)??0;function vr(t){let{from:e,to:n}=Bt.get(t);return{
from:e,to:n,edges:[...Bt.values()].filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function ts(t){let e=[
...Bt.values()].filter(({edges:s})=>s.some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.
some(n))??e[0];return o?vr(o.id):null}function Kn({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(
e))return!1;let{passage:s,selected:r}=m;return!m.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(
a=>Fo(s,a))}function mc(){let t=xt(),e=Map.groupBy(t,({from:n,to:o})=>`${Math.min(n,o)}-${Math.max(n,o)}`);Bt=
new Map;for(let[n,o]of e){let[{from:s,to:r}]=o,a=[Math.min(s,r),Math.max(s,r)],c=[...Map.groupBy(o,ac)].sort(([
h],[u])=>Number(/\d/.test(u))-Number(/\d/.test(h))),f=t.length>km?void 0:Ii[c.length],w=f?c.map((h,u)=>lc(u?`${n}\
/${u}`:n,a,[h],f[u])):[lc(n,a,c,0)];for(let h of w)Bt.set(h.id,h)}Zo=Sr()?new Map([...Bt].filter(([,n])=>fc(n))):
Bt,kr=new Map;for(let{from:n,to:o}of Bt.values())for(let s of[n,o])kr.set(s,et(s)+1)}function Or(t){let[e,n]=[t.map(({x:o})=>o),t.map(({y:o})=>o)];return[Math.min(...e),Math.min(...n),Math.max(...e),
Math.max(...n)]}function dc(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=
!0});let i=null,c=0;e.on("animationFinished",()=>{c=0,i&&e.moveTo({...i,animation:!1}),i=null,s()});function f(w,h,u){
e.setSize("100%","100%");let[g,y,x,b]=Or(w),S=Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/(x-g||1),
Math.max(t.clientHeight-o()-70,20)/(b-y||1),1.15),E=S<.35?h:null,I=!a||u||n()||matchMedia("(prefers-reduced-mo\
tion: reduce)").matches;i={position:E??{x:(g+x)/2,y:(y+b)/2+16+o()/2/S},scale:E?.35:S},e.moveTo({...i,animation:I?
!1:{duration:250,easingFunction:"easeInOutQuad"}}),I?r():(c=performance.now()+1500,e.view.easingTime=Number.EPSILON)}
return{look:f,isTravelling:()=>performance.now()<=c}}var yc=["kind","country","radial"],_n=28,Sm=64,vm=60,Om=2,es=[13,15],bc=8,hc=[.8,.65],Er=.35,Mr=p.kinds.findIndex(
({name:t})=>/(^|:)Country$/.test(t)),kc=Mr>=0;function Mm(t){if(R(t)===Mr)return T(t);let e=U(t).find(n=>n.relation===
null&&n.from===t&&R(n.to)===Mr);return e?T(e.to):d("noCountry")}var $c=(t,e)=>`${t} ${nt(e.length)}`;function Em(t){
let{clientWidth:e,clientHeight:n}=$("drawing"),o=Math.max(...t.map(({left:r,width:a})=>r+a)),s=Math.max(...t.map(
({top:r,height:a})=>r+a));return Math.max(1,o/(hc[0]*e),s/(hc[1]*n))}function gc(t,e=1){let n=Math.max(es[0]*e,
es[1]),[o,s]=[Sm,vm].map(u=>Math.max(zn()?Om*u:u,1.5*n)),r=[...t].map(([u,g])=>{let y=g.map(ln),x=[0,1].map(I=>Math.
max(...y.map(z=>z[I]))+_n),b=Math.ceil(Math.sqrt(g.length*x[1]*Vn()/x[0]))||1,S=Math.ceil(g.length/b),E=Math.min(
b,g.length);return{name:u,things:g,cell:x,columns:b,width:Math.max(E*x[0]+_n,wt($c(u,g),n,600)[0]+2*bc*e),head:o,
height:o+S*x[1]+_n}}),a=u=>+(u===d("noCountry"));r.sort((u,g)=>a(u.name)-a(g.name)||g.height-u.height||g.things.
length-u.things.length);let i=r.reduce((u,g)=>u+(g.width+s)*(g.height+s),0),c=Math.max(Math.sqrt(i*Vn()),...r.
map(u=>u.width)),[f,w,h]=[0,0,0];return r.map(u=>{f&&f+u.width>c&&([f,w,h]=[0,w+h+s,0]);let g={...u,left:f,top:w};
return f+=u.width+s,h=Math.max(h,u.height),g})}function wc(t,e){let n=Map.groupBy(t,e),o=gc(n);for(let r=0;r<4;r+=
1)o=gc(n,Em(o));return{points:o.flatMap(({things:r,cell:a,columns:i,left:c,top:f,head:w})=>r.map((h,u)=>{let g=c+
_n/2+u%i*a[0]+a[0]/2,y=f+w+Math.floor(u/i)*a[1]+p.things[h].radius+_n/2;return[h,{x:g,y}]})),groups:o}}function Tm(t){
return k.centre!==null&&t.includes(k.centre)?k.centre:[...t].sort(pt)[0]}var hn=[],xc="";function Sc(){if(m.mode!==
"picture")return;let t=new Set(un()),e=G().filter(r=>!t.has(r)).sort((r,a)=>r-a),n=m.arrangement&&`${m.arrangement}\
 ${m.language} ${e}`;if(n===xc||(xc=n,hn=[],!n||!e.length))return;let o={radial:()=>({points:[...Ko(e,Tm(e))],
groups:[]}),kind:()=>wc(e,r=>v(p.kinds[R(r)].label)),country:()=>wc(e,Mm)}[m.arrangement],s=o?.()??{points:[],
groups:[]};hn=s.groups;for(let[r,a]of s.points)dn(r,a)}var vc=()=>hn.flatMap(({left:t,top:e,width:n,height:o})=>[
{x:t,y:e},{x:t+n,y:e+o}]),Oc=()=>hn,Tr=t=>hn.map(({name:e,things:n,left:o,top:s})=>{let r=$c(e,n),a=Math.max(es[0],
es[1]*t);return{x:o+(bc+wt(r,a,600)[0]/2)/t,y:s,size:a/t,bold:600,label:r}});function Mc(t,e,n){t.lineWidth=n,
t.strokeStyle=e.soft,t.globalAlpha=Er;for(let{left:o,top:s,width:r,height:a}of hn)t.strokeRect(o,s,r,a);t.globalAlpha=
1}var[Am,Ec]=[50,.4],Cm=.75,Lm=250;function Tc(t,e){let n=0,o=!1,s=!1;function r(i=Am){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:Ec}}),i>Ec/2&&(n=setTimeout(()=>r(i*Cm),Lm))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var Ac=[[],[9,3],[2,3],[9,3,2,3]],ns=[5,4],Ar=4,Cc=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),Rm=Cc(p.relations.map(({thing:t})=>R(t))),Nm=Cc(p.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function gn(t){let e=Rm.filter(n=>p.kinds[n].family===p.kinds[t].family);return Ac[Math.max(
0,e.indexOf(t))%Ac.length]}var Oe=t=>Nm.indexOf(t)%Ar,os=t=>[...new Set(t.flatMap(e=>Xo(e)===null?[]:Cr(e)??[]))],
Cr=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?[]:Lt(e.relation))[0]?.currency;var Im=3,Lc=.6;function Rc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,grave:f,families:w}=n,
{family:h,rank:u,shape:g}=j(t),y=!o||o.has(t),x=w[h][y?s&&u==="concept"?"pale":"full":"dim"],b=t===m.selected,
S=te(t).includes("†")&&y,E=S&&qe(t),I={background:x,border:a},z=ve(t);return{id:t,...H(t),shape:g,size:jt(t,
r,e)/r,borderWidth:(b?3:E?4:S?2:1)*(s?Lc:1),color:{background:x,border:b?a:E?f:S?c:i,highlight:I,hover:I},fixed:z,
shapeProperties:{borderDashes:z?[3,2]:!1}}}function Nc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:c,amounts:f}=n,w=t.edges.find(S=>S.relation!==null)?.relation??null,h=s?null:Xo(t),u=h===null?
void 0:Cr(t),g=w===null?i:c[j(w).family],y=u===void 0?g:f[Oe(u)],x=w===null?ns:h===null?gn(R(w)):[],b=S=>({enabled:!s&&
t.edges.some(E=>E.to===S),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:h!==null?h:e&&o?2:s?Lc/r:w===
null?1:1.5,color:{color:y[e?s&&!o?"pale":"full":"dim"],highlight:y.full,hover:a},arrows:{to:b(t.to),from:b(t.from)},
arrowStrikethrough:t.bend!==0&&(h??0)<Im,dashes:x.length&&!s?x:!1,smooth:Pi(t.bend)}}var jm=1.5;function Ic(t,e,n,{ink:o},s){t.strokeStyle=o,t.lineWidth=s,t.beginPath(),t.moveTo(e.x,e.y),t.lineTo(
n.x,n.y),t.stroke()}function ss(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,c,f){let{face:w,paper:h}=c,
u=at(s).split(`
`);t.font=`${r} ${o}px ${w}`,t.textAlign="center",t.textBaseline="middle";let g=o*cn;u.forEach((y,x)=>{let b=n+
(x-(u.length-1)/2)*g,S=t.measureText(y).width+2*jm*f;t.fillStyle=h,t.fillRect(e-S/2,b-g/2,S,g)}),u.forEach((y,x)=>{
let b=n+(x-(u.length-1)/2)*g,S=e-t.measureText(y).width/2;t.textAlign="left";for(let E of y.split(/([†‡]+)/)){
let I=/^[†‡]/.test(E);t.font=`${I?700:r} ${o}px ${w}`;let z=t.measureText(E).width;t.fillStyle=I?a?c.grave:
c.mark:i,I&&a&&(t.fillRect(S-f,b-g/2,z+2*f,g),t.fillStyle=h),t.fillText(E,S,b),S+=z}t.font=`${r} ${o}px ${w}`})}function Qn(){if(m.highlighted){let e=(m.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...m.
highlighted,...e.filter(Pt)])}if(m.selected===null||!Pt(m.selected))return Se(Dt())?null:new Set([...Y().values()].
flatMap(({from:e,to:n})=>[e,n]));let t=[...Y().values()].filter(({from:e,to:n})=>e===m.selected||n===m.selected);
return new Set([m.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function jc(t){let e=Qn(),n=new Set(t),o=i=>i===
m.selected?2:e?.has(i)?1:0,s=i=>et(i)+(Q(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&Kn(i,e),a=[...t].sort((i,c)=>o(
c)-o(i)||s(c)-s(i)||i-c);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[
...Y().values()].filter(r).sort((i,c)=>c.weight-i.weight||i.from-c.from||i.to-c.to)}}var rs=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t){let s=o.filter(([,r])=>r!==e);this.#t.set(n,s)}}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let c of this.#e(e))for(let[[f,w,h,u],g]of this.#t.get(c)??[])if(g!==n&&s<h&&f<a&&r<u&&w<i&&
!o(g))return!1;return!0}};function Pc([t,e,n,o],[s,r,a,i]){if(Math.max(t,n)<s||Math.min(t,n)>a||Math.max(e,o)<
r||Math.min(e,o)>i)return!1;let c=(w,h)=>(n-t)*(h-e)-(o-e)*(w-t),f=[c(s,r),c(a,r),c(s,i),c(a,i)];return Math.min(
...f)<=0&&Math.max(...f)>=0}var Dc=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],Fc=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),Pm=[[0,-2],[0,2],...Fc.
map(([t,e])=>[1.25*t,1.6*e])],[Bc,qc]=[Dc,[...Dc,...Fc,...Pm]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),Lr=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],Uc=[...Lr,...[1,-1].flatMap(
t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],as=[0,8,16,24,32],[Rr,Nr]=[[-1,-.75,-.5,-.25,0,.25,.5,.75,1].flatMap(t=>[
[t,1],[t,-1],[1,t],[-1,t]]),[...as,48,64]];var Dm=12,Hc=12,Pr=60,Fm=14,Bm=600,Ir=500,qm=400,Um=.5,Yn=2,Wc=2,Hm=.8,Wm=1,jr=(t,e,n,o)=>[t-n/2-Yn,e-o/2-Yn,t+
n/2+Yn,e+o/2+Yn],Dr=class{names=new Map;captions=new Map;#t=new rs;#e=new Map;#o;#s;#r;#c;constructor(e,n){let{
shapes:o,things:s,lines:r,scale:a}=e;this.#s=e,this.#c=n,this.#r=new Set(s.slice(0,Fm));for(let i of o){let{x:c,
y:f}=this.#a(i),w=jt(i,a,et(i));this.#t.add([c-w,f-w,c+w,f+w],i)}for(let{x:i,y:c,size:f,label:w,bold:h}of e.titles)
this.#t.add(jr(i*a,c*a,...wt(w,f*a,h)),"title");this.#o=r.length>qm?[]:r.flatMap(i=>Gm(i,c=>this.#a(c)))}#a(e){
let{x:n,y:o}=H(e);return{x:n*this.#s.scale,y:o*this.#s.scale}}#n(e,n,o,s=(()=>!1)){let{sight:r}=this.#s,a=o.x>
r[0]&&o.y>r[1]&&o.x<r[2]&&o.y<r[3],i=null,c=1/0;for(let f of e){let[w,h,u,g]=f.box;if(a&&(w<r[0]||h<r[1]||u>r[2]||
g>r[3])||!this.#t.isFree(f.box,n,s))continue;let y=this.#o.reduce((x,{id:b,stroke:S})=>x+(b!==n&&Pc(S,f.box)?1:
0),f.off??0);if(y<c&&([i,c]=[f,y]),!c)break}return i}#l(e,n,o){this.#t.add(o,`name ${e}`),this.#e.set(e,o),this.
names.set(e,n)}#i(e){this.#t.remove(`name ${e}`),this.names.delete(e)}name(e){let{scale:n}=this.#s,o=lr(e),{size:s,
bold:r}=Ni(e,n,et(e)),[a,i]=wt(o,s,r),c=this.#a(e),f=jt(e,n,et(e))+Yn+1,w=et(e)>=Hc,h=w&&this.#r.has(e),u=w||this.#c.
has(e)?Uc:Lr,g=(E,I=u)=>E.flatMap(z=>I.map(([Tt,ie])=>{let[lt,C]=[Tt*(f+z+a/2),ie*(f+z+i/2)];return{dx:lt,dy:C,
isFar:z>(w?Dm:0),box:jr(c.x+lt,c.y+C,a,i)}})),y=g(w?as:[0]),x=E=>typeof E=="number"&&E!==e&&et(E)<Hc,b=E=>typeof E==
"number"&&!this.#r.has(E),S=this.#n(y,null,c);!S&&this.#s.shapes.length<=Pr&&(S=this.#n(g(as),null,c)),!S&&h&&
(S=this.#n(g(Nr,Rr),null,c)),!S&&h&&this.#s.shapes.length>Bm&&(S=this.#n(y,null,c,x)??this.#n(g(Nr,Rr),null,c,
b)),S&&this.#l(e,{dx:S.dx,dy:S.dy,size:s,bold:r,label:o,isFar:S.isFar},S.box)}caption({id:e,from:n,to:o,bend:s,
amount:r,weight:a},i){let[c,f]=wt(i,Ho),[w,h]=[this.#a(n),this.#a(o)];if(a<Wc&&Math.hypot(h.x-w.x,h.y-w.y)<Hm*
c)return;let u=(r||a>=Wc?qc:Bc).map(([y,x,b])=>{let[S,E]=[x*(c/2+4),b*(f/2+4)],{x:I,y:z}=St(w,h,s,y);return{along:y,
dx:S,dy:E,off:S||E?Wm:0,box:jr(I+S,z+E,c,f)}}),g=this.#n(u,e,St(w,h,s,.5));g&&(this.#t.remove(e),this.#t.add(g.
box,e),this.captions.set(e,{along:g.along,dx:g.dx,dy:g.dy,size:Ho,label:i}))}amount(e){let n=e.amount??"";if(this.
caption(e,n),this.captions.has(e.id))return;let o=[e.from,e.to].filter(r=>this.names.has(r)),s=o.map(r=>({end:r,
name:this.names.get(r),box:this.#e.get(r)}));for(let r of o)this.#i(r);this.caption(e,n);for(let r of o)this.name(
r);if(!o.every(r=>this.names.has(r))){this.#t.remove(e.id),this.captions.delete(e.id);for(let{end:r,name:a,box:i}of s)
this.#i(r),a&&i&&this.#l(r,a,i)}}};function Gc(t){let{things:e,dim:n,lines:o}=t,[s,r]=[e.slice(0,Ir),o.slice(0,
Ir)],a=r.filter(({amount:h})=>h),i=new Set(a.flatMap(({from:h,to:u})=>[h,u])),c=new Dr(t,i),{names:f,captions:w}=c;
for(let h of s.length<=Pr?s.filter(u=>i.has(u)):s)c.name(h);if(s.length<=Pr)for(let h of a)c.amount(h);for(let h of s)
f.has(h)||c.name(h);if(f.size>=Um*s.length){for(let h of a)c.caption(h,h.label);for(let h of r)h.amount||c.caption(
h,h.label)}for(let h of n.slice(0,Ir))c.name(h);return{names:f,captions:w}}function Gm({id:t,from:e,to:n,bend:o},s){
let[r,a]=[s(e),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>St(r,a,o,c));return i.slice(1).map((c,f)=>({id:t,stroke:[
i[f].x,i[f].y,c.x,c.y]}))}function zc(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,c=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
f=null;function w(){if(!f)return;let x=c(),b=x.scale/f.scale;e.style.transform=`translate(${x.x-f.x*b}px, ${x.
y-f.y*b}px) scale(${b})`}let h=()=>s.emit("_blockRedraw"),u=()=>s.emit("_allowRedraw");function g(){!f||!(r||n())||
(r=!0,h(),cancelAnimationFrame(a),a=requestAnimationFrame(w),clearTimeout(i),i=setTimeout(y,160))}function y(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),u(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
f=c(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&h(),!0),addEventListener(
"pointerup",()=>r||u()),addEventListener("pointercancel",()=>r||u()),t.on("dragStart",({nodes:x})=>x.length&&u()),
t.on("dragging",({nodes:x})=>x.length||g()),t.on("dragEnd",y),t.on("zoom",g)}var zm=5,is=1.35,Fr=t=>te(t).includes("†")?qe(t)?"!":"†":"";function Vc(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:a,radius:i,sign:c}of e)!c||i<zm*s||(t.font=`700 ${i*
is}px ${o}`,t.fillText(c,r,a+i*.08))}var Vm=50,wn=new Map,Br=()=>[...k.shown.keys()].filter(t=>!k.guests.has(t));function Km(){let{preset:t,centre:e,
came:n,away:o}=k,s=new Set(t===null?[]:p.presets[t].things);if(e!==null)for(let r of[e,...fn(e,new Set([e]),new Set).
slice(0,Hn)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?fn(r,s,o).slice(0,Hn):Wn(r,s,o))s.add(
i)}return s}function Ge(){let[t,e]=[Km(),new Set(Br())];return{preset:k.preset,centre:k.centre,came:[...k.came],
added:[...e].filter(n=>!t.has(n)).sort((n,o)=>n-o),removed:[...t].filter(n=>!e.has(n)),away:[...k.away],asked:[
...Vo(k.preset)].filter(n=>!k.aside.has(n)&&!k.away.has(n)),sieve:k.sieve,pinned:[...k.pinned].filter(n=>k.shown.
has(n))}}var cs=()=>({preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:$e()});
function xn({preset:t,centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:c}){e!==null?Qo(e):t!==null?
mn(t):Qi(),k.away=new Set(r);for(let w of[...a,...k.away])k.aside.delete(w);for(let w of n)Ft(k.shown,[w.thing]),
w.all?_o(w.thing):Ft(k.shown,Wn(w.thing,k.shown,k.away)),k.came.push(w);Ft(k.shown,o);for(let w of s)k.shown.delete(
w);k.pinned=new Set(i),k.sieve=c;let f=wn.get(Kc());f&&(k.shown=new Map(f))}var Kc=()=>`${m.arrangement} ${k.preset}\
 ${k.centre} ${Br().sort((t,e)=>t-e)}`;function ls(){let t=Kc();wn.delete(t),wn.set(t,new Map(Br().map(e=>[e,H(
e)]))),wn.size>Vm&&wn.delete([...wn.keys()][0])}var ze=matchMedia("(prefers-color-scheme: dark)");Me(ze.matches?"dark":"light");function Me(t){document.documentElement.
dataset.theme=t}var yn=()=>document.documentElement.dataset.theme==="dark";function _c(){let{theme:t="light"}=document.documentElement.dataset;Me("light");let e=fs();return Me(t),e}function fs(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,c]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:Ar-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(p.kinds.map(({family:s})=>[s,o(s)]))}}var _m=.55,Qm=120,Ym=500,Yc=3e3,Jm=3,Xm=20,ue=$("drawing"),Ur=()=>$("tools").offsetHeight,Ee=new vis.DataSet([]),
us=new vis.DataSet([]),M=new vis.Network(ue,{nodes:Ee,edges:us},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{
avoidOverlap:.6,springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,
keyboard:{enabled:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,
hoverWidth:.5}}),Xn=()=>Ee.length>Ym,Hr=dc(ue,M,{isHeavy:Xn,below:Ur,arrived:()=>rl(!0),settle:zr});zc(M,ue.querySelector(
"canvas"),Xn,zr);var yt=fs(),qr={names:new Map,captions:new Map},Qc=0,ps=!1,Jn={scale:0,x:0,y:0};function Zm(){
let t=G().length;return t>Yc||t>Qm&&M.getScale()<_m}function td(){let{x:t,y:e}=M.canvasToDOM({x:0,y:0});return[
-t,-e,ue.clientWidth-t,ue.clientHeight-Ur()-Xm-e]}function ed(t){return Xn()?t.filter(e=>Jc(e,50)):t}function Jc(t,e){
let{x:n,y:o}=M.canvasToDOM(H(t));return n>-e&&o>-e&&n<ue.clientWidth+e&&o<ue.clientHeight+e}function Xc(){Jn={
scale:M.getScale(),...M.getViewPosition()};let{scale:t}=Jn;qr=Gc({...jc(ed(G())),titles:Tr(t),scale:t,sight:td()})}
function nd(t){let e=M.getScale(),n=jt(t,e,et(t));return[n/e,(n+Jm)/e]}function Zc(t){let e=Qn(),n={colours:t,
highlighted:e,far:Zm(),scale:M.getScale()};return{things:G().sort((o,s)=>et(o)-et(s)).map(o=>Rc(o,et(o),n)),lines:[
...Y().values()].map(o=>Nc(o,Kn(o,e),n))}}function tl(){uc(e=>Ki(e,G(),nd));let t=Zc(yt);us.remove(us.getIds().
filter(e=>!Y().has(String(e)))),Ee.update(t.things),us.update(t.lines),Xc()}var el=()=>{};function nl(t){el=t}
function Wr(){yt=fs(),mc();let t=G().length<=Yc;M.setOptions({interaction:{hover:t,dragNodes:t}}),tl();let e=new Set(
G());Ee.remove(Ee.getIds().filter(n=>!e.has(Number(n)))),(M.getSelectedNodes().length||M.getSelectedEdges().length)&&
M.unselectAll(),m.selected!==null&&Ee.get(m.selected)&&M.selectNodes([m.selected],!1)}function ol(t=!1){let e=M.
getScale(),{x:n,y:o}=M.getViewPosition(),s=Math.abs(e/Jn.scale-1)>(Xn()?.2:.03);!t&&!s&&!(Xn()&&Math.hypot(n-Jn.
x,o-Jn.y)*e>20)||(s?(tl(),el()):(Xc(),M.redraw()))}function ms(){let t=M.getScale(),e=1/t,n=r=>M.getPosition(r),
o=[...qr.names].flatMap(([r,{dx:a,dy:i,size:c,bold:f,label:w,isFar:h}])=>{if(!Ee.get(r))return[];let{x:u,y:g}=n(
r),y=jt(r,t,et(r))/Math.hypot(a,i)*e,x=h?{x:u+a*y,y:g+i*y}:null;return[{thing:r,x:u+a*e,y:g+i*e,size:c*e,bold:f,
label:w,from:x}]}),s=[...qr.captions].flatMap(([r,{along:a,dx:i,dy:c,size:f,label:w}])=>{let h=Y().get(r);if(!h)
return[];let{x:u,y:g}=St(n(h.from),n(h.to),h.bend,a);return[{line:h,x:u+i*e,y:g+c*e,size:f*e,label:w,grave:h.grave}]});
return{names:o,captions:s,titles:Tr(t)}}function sl(){let[t,e]=[Qn(),M.getScale()];return G().filter(o=>Fr(o)&&
(!t||t.has(o))&&Ee.get(o)).map(o=>({...M.getPosition(o),radius:jt(o,e,et(o))/e,sign:Fr(o)}))}function Gr(t){let[
e,n]=[ue.clientWidth,ue.clientHeight-Ur()],[o,s]=[M.DOMtoCanvas({x:0,y:0}),M.DOMtoCanvas({x:e,y:n})];return{...Zc(
t),...ms(),signed:sl(),from:o,to:s,width:e,height:n}}function zr(){ol(!0)}function rl(t=!1){cancelAnimationFrame(
Qc),ps=ps||t,Qc=requestAnimationFrame(()=>{ol(ps),ps=!1})}M.on("afterDrawing",t=>{let e=1/M.getScale(),{names:n,
captions:o,titles:s}=ms();Mc(t,yt,e),Vc(t,sl(),yt,e);for(let a of o)ss(t,a,a.line.weight>1?yt.ink:yt.soft,yt,e);
let r=Qn();for(let{x:a,y:i,from:c}of n)c&&Ic(t,c,{x:a,y:i},yt,e);for(let a of n){let i=r?!r.has(a.thing):Q(a.thing);
ss(t,a,i?yt.soft:yt.ink,yt,e)}for(let a of s)ss(t,a,yt.soft,yt,e);Hr.isTravelling()||rl()});M.on("dragEnd",({nodes:t})=>t.
length?Vr(t):zr());function Vr(t){for(let e of t)dn(e,M.getPosition(e));ls(),Wr()}var al=t=>Jc(t,-20);var od=3,sd=6,rd=$("drawing"),il=[null,!0],bn=!1,Kr=M.getViewPosition();function me(t=null,e=!1){il=[t,e],bn=!1;
let n=new Set(G()),o=(t??[...n]).filter(s=>n.has(s)).map(H);o.length&&Hr.look(t?o:[...o,...vc()],t&&!m.highlighted?
o[0]:null,e)}var cl=()=>bn||me(...il);function ll(t){let e=G().map(H),[n,o,s,r]=Or(e),a=Math.max(s-n,r-o,300),
i=Math.min(.5,rd.clientHeight/a/od);return Math.max(i,Math.min(sd,t))}function Ve(t){bn=!0,M.moveTo({scale:ll(
M.getScale()*t)})}M.on("zoom",()=>{bn=!0;let[t,e]=[M.getScale(),ll(M.getScale())];t!==e&&M.moveTo({scale:e,position:Kr}),
Kr=M.getViewPosition()});M.on("dragEnd",({nodes:t})=>{bn=bn||!t.length,Kr=M.getViewPosition()});var fl=Tc(M,t=>{
Vr(G()),t&&m.selected===null&&!m.highlighted&&me()});function _r(){let{selectionHandler:t}=M,e=Object.values(t?.
hoverObj??{});for(let n of e)for(let[o,s]of Object.entries(n))s.hover=!1,delete n[o];e.length&&M.redraw()}var id=6,cd=2e4,pl=1e3,ul=t=>new Set(p.statements.flatMap(({subject:e,denies:n},o)=>n&&q(o)&&!t.has(e)?[e]:[])),
ml=(t,e)=>L(t)!==L(e)?1:2,dl=t=>U(t).flatMap(e=>e.relation===null&&q(e.statement)?[tt(e,t)]:[]);function ld(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let f of dl(c)){if(n.has(f))continue;let w=e.has(c)&&e.has(f)?2:ml(c,f),h=i+
w*pl+(Q(f)&&!e.has(f)?1:0);h>=(o.get(f)??1/0)||(o.set(f,h),s[r+w]??=[],s[r+w].push([h,f]))}}return o}var fd=Ct.
filter(t=>!L(t)).sort(pt).slice(0,id);function kn(t,e,n=!1){let o=new Set([t,e]),s=new Set([...ul(o),...n?fd:[]].
filter(u=>!o.has(u))),r=ld(e,o,s),a=u=>Math.floor((r.get(u)??1/0)/pl),i=new Map,[c,f]=[0,!1];function w(u){let g=u[u.
length-1];if(c+=1,f||=c>cd,f)return;if(g===e){let b=u.filter(S=>!L(S)||o.has(S)).join();i.has(b)||i.set(b,u);return}
let x=[...new Set(dl(g).filter(b=>b!==g&&!s.has(b)))].sort((b,S)=>Number(L(b))-Number(L(S))||b-S);for(let b of x){
let S=o.has(g)&&o.has(b)?2:ml(g,b);a(b)===a(g)-S&&w([...u,b])}}r.has(t)&&w([t]);let h=u=>u.filter(g=>Q(g)&&!o.
has(g)).length;return{paths:[...i.values()].sort((u,g)=>h(u)-h(g)),isCut:f}}function pd(t,e,n){let{captions:o}=ot(
t),s=dt(o).replaceAll(`
`," "),r=U(e).filter(i=>i.relation===t&&i.from!==i.to),a=U(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>tt(i,e)===n))for(let[i,c,f]of[["to","from","to"],["from","to","from"]]){let w=r.find(h=>h[c]===e&&a.some(u=>u[c]===
n&&u[f]===h[f]));if(w)return{said:s,both:i,third:w[f]}}return{said:s,both:null,third:null}}function Qr(t){let e=ul(
new Set(t)),n=t.filter((o,s)=>!L(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=U(r).flatMap(
x=>x.relation===null&&tt(x,r)===o?[x.statement]:[]),i=Rt(r).filter(x=>!e.has(x)&&U(x).some(b=>b.relation===null&&
tt(b,x)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(L),f=[...new Set([...i,...c])],w=f.map(x=>pd(x,r,o)),
h=a.filter(q).map(x=>({said:v(p.predicates[p.statements[x].predicate]),both:null,third:null})),u=({both:x})=>[
"to","from"].indexOf(x??""),g=[...h,...w].sort((x,b)=>u(x)-u(b)),y=new Set([...a,...f.flatMap(ht)].filter(q));
return{from:r,to:o,links:g,statements:y}})}function ut(){Object.assign(m,No),ee(null)}function de(t,e=!1){Object.assign(m,No,{selected:t,passed:e,tab:"de\
tails"}),Xi(t,e)}function $n(t,e){ut();let n=[Math.min(t,e),Math.max(t,e)];ee(n);let o=xt().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:li(t,e);Object.assign(m,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Ke(t,e,{avoids:n=!1,way:o=0}={}){ut();let{paths:s}=kn(t,e,n),r=s[Math.min(o,s.length-
1)]??[];ee(r),Object.assign(m,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function Zn(t){ut();let e=Do(t).filter(n=>!L(n));Object.assign(m,{passage:t,highlighted:ee(e,t),tab:"tex\
t"})}function Sn(t){let{sentences:e}=p.steps[t];return e[m.reading==="corrected"?e.length-1:0]}function to(t){
let{preset:e}=p.steps[t];if(pe()!==e&&(m.arrangement="",mn(e)),ut(),!t)return;let{things:n}=Sn(t),o=n.filter(i=>!L(
i)),s=o.filter(i=>!Q(i)),r=s.filter(Pt),a=r.length>1?r:s;Object.assign(m,{tour:t,highlighted:a.length>1?ee(a):
ee(o,null,n)})}function eo(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,tour:r,path:a,unknown:i,tab:c}=m,
f=new Map(We());t!==null?(ee(null),de(t,e)):n?$n(n.from,n.to):o!==null?Zn(o):s&&a.from!==null&&a.to!==null?Ke(
a.from,a.to,a):r!==null&&to(r),Object.assign(m,{unknown:i,tab:c});for(let w of un())dn(w,f.get(w)??H(w))}var ds=null;function vt(t=null,e=!1){ds=m.mode==="picture"?null:()=>me(t,e),ds||me(t,e)}function ud(){let{selected:t,
highlighted:e}=m;vt(t!==null?[t,...rt(t,pn()).filter(Pt)]:e)}function bt({from:t=null,moves:e=!0}={}){It(m.tab);
let n=m.tab!=="overview";m.stays=!e,n&&(m.passage===null||t===null)&&gt(!0),B(),$("details").scrollTop=0,n&&(m.
tab==="details"&&(ct(d("chosen")+ye()),$("drawing").contains(document.activeElement)||$("details").querySelector(
"h2").focus()),e&&ud())}function qt(t){J(),de(t),bt()}function hl(t){J(),de(t),bt({moves:!1})}function gl(t){de(
t,!0),bt({moves:!al(t)})}function hs({from:t,to:e}){J(),$n(t,e),bt({moves:!1})}function _e(){let{length:t}=un();
J(),ut(),bt(),t&&vt()}function wl(t){J(),ut(),m.mode==="types"&&Fn("picture"),m.arrangement="",mn(t),bt(),vt(null,
!0)}function ne(t){t<0||t>=p.steps.length||(J(),to(t),bt(),$("overview").scrollTop=0,t&&p.steps[t].sentences[0].
points.length&&gt(!0),ct($("headline").textContent),vt(m.highlighted))}var no=()=>ne(0);function gs(t,e,n={}){
J(),Ke(t,e,n),bt()}function Te(t){let e=m.passage;J(),Zn(t),bt({from:e})}function ws(t,e=!0){m.unknown=null;let n=si(
t,e);n&&Object.assign(m,{unknown:n,tab:"overview"}),bt(),n&&gt(!0),m.tab==="overview"&&vt(m.highlighted,!m.highlighted)}
function he(t,e,n=[]){J(),t(),eo(),m.stays=e===void 0,B(),e!==void 0&&vt(e===null?null:[e,...rt(e),...n])}var xl=t=>he(
()=>ct(d("added")(Qo(t))),t),xs=(t,e=!0)=>he(()=>ct(d("added")(Ji(t))),e?t:void 0),yl=()=>m.selected??m.pair?.
from;function ys(t){let[e,...n]=t;he(()=>{gr(t),n.length||de(e)},n.length?yl():void 0,t),n.length||bt()}function bs(t){
let[e,...n]=t;if(he(()=>{n.length||ut(),t.forEach(Yo)},n.length?yl():void 0,t),n.length)return;let s=ts(e);s&&
$n(s.from,s.to),bt()}var bl=()=>he(()=>gr(He()),null),kl=()=>he(()=>Gi().forEach(Yo),null),$l=t=>he(()=>Zi(t));
function Sl(t){J(),ut(),Yo(t),bt(),ct(d("hiddenNow"))}var oe=(t,e)=>he(()=>tc(t,e)),Yr=t=>he(()=>ec(t));function Jr(){
ni(),ct(d("undone"))}function Qe(t){Fn(t),B(),t==="picture"&&ds&&ds()}function vl(t){m.reading=t,Xt("readings",
t),eo(),B()}var md={33:60,35:62},dd=126;function hd(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):dd;o=o*85+(r<42?md[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function oo(t){let e=new Blob(
[hd(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var gd=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function vn(t){
let e=`${t}-block`;return document.getElementById(e)||await gd,document.getElementById(e)?.textContent??""}var ks=async t=>JSON.
parse(new TextDecoder().decode(await oo(await vn(t)))),Ml=new Map;function $s(t){let e=Ml.get(t)??wd(t);return Ml.
set(t,e),e}async function wd(t){let e=document.createElement("script");e.textContent=new TextDecoder().decode(
await oo(await vn(t))),document.head.append(e)}var xd=80,so=()=>Ss(O.own===null?[O.name,...Object.values(O.typed).flat()]:["sparql"]);function On(){if(O.isDrawn)
return so();let{pair:t,passage:e,selected:n,isTold:o,path:s}=m;if(e!==null)return Ss([p.passages[e].name]);let{
centre:r,preset:a}=Ge(),c=(t?[t.from,t.to]:o?[s.from,s.to]:[n??r]).filter(f=>f!==null);return c.length?Ss(c.map(
fe)):Ss([a===null?"graph":p.presets[a].name])}function Ss(t){let e=m.reading===p.readings[0]?[]:[m.reading];return[
...t,...e].map(o=>o.replace(/[^\p{L}\p{M}\p{N}._]+/gu,"-").replace(/^[-.]+|[-.]+$/g,"")).filter(Boolean).join(
"-").slice(0,xd)||"graph"}function Ae(t,e){let n=l("a",{download:e});n.href=URL.createObjectURL(t),n.click(),setTimeout(()=>URL.revokeObjectURL(
n.href),6e4)}var yd=10.2,bd=5.9,El=7.2,Tl=15,kd=13,[Al,$d]=[14,.36],ro=(t,e)=>Un(t.split(" "),n=>Ue(n)<=e);async function Cl(t,e,n){
let o=Math.floor(e/bd),s=t.caption.flatMap(C=>ro(C,o)),r=t.kind==="flow"?Math.max(...t.rows.map(({y:C})=>Math.
floor(C)))+1:0,a=t.rows.filter(C=>"series"in C).map(({y:C})=>C),i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):
0,c=e<500,f=C=>Math.ceil(El*Math.max(0,...C.map(Ue)));function w(C){let Z=t.rows.filter(({kind:ft,x:sn})=>ft===
"name"&&sn===C);return Math.floor(Math.min(f(Z.map(({text:ft})=>ft))+Al,$d*e))}let[h,u]=c?[w(0),w(1)]:[165,250],
g=e-(c?f(t.rows.map(({text:C=""})=>C))+Al:150),y=t.rows.map(({label:C=""})=>ro(C,Math.floor(g/El))),x=t.rows.map(
({note:C=""})=>ro(C,o)),b=C=>Math.max(...C.map(({length:Z})=>Z))-1,S=b(y),E=S*Tl+b(x)*kd,I={...n,scale:t.scale,
wide:t.kind==="flow"&&c?e-h:e,label:g,name:h-10,out:-h,right:u-10,across:c?1:99,flow:c?e-h-u:e-360,step:c?64:110,
bar:(t.rows.some(({note:C})=>C)?56:40)+E,row:46+E,up:(t.kind==="bar"?-14:-12)-S*Tl,ranks:Math.min(Math.max(160,
(c?15:17)*i),480),title:ro(t.title,Math.floor(e/yd)),subtitle:t.subtitle?ro(t.subtitle,o):[],high:44*r,last:r-
.5},z=await ks("templates"),Tt=JSON.stringify(z[t.kind==="bar"?`bar-${t.scale}`:t.kind]),ie=JSON.parse(Tt.replace(
/"@(\w+)@"|@(\w+)@/g,(C,Z,ft)=>Z?JSON.stringify(I[Z]):String(I[ft]))),lt={rows:t.rows.map((C,Z)=>({...C,..."la\
bel"in C?{label:[...Array(S+1-y[Z].length).fill(""),...y[Z]],note:x[Z]}:{},...e<680&&"short"in C?{text:C.short}:
{},p:t.panels.indexOf(C.panel)})),caption:s.map((C,Z)=>({n:Z,text:C}))};for(let C of ie.data)Object.hasOwn(lt,
C.name)&&(C.values=lt[C.name]);return ie}var Sd=760,vd=280;async function Od(t,e){await $s("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return at(await window.charts.svg(await Cl(t,Math.min(Math.max(e,vd),
Sd),s)))}function Zr(t,e,n=so){let o=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return Od(
t,e).then(s=>{let r=new DOMParser().parseFromString(s,"image/svg+xml").documentElement;r.setAttribute("aria-hi\
dden","true");let a=()=>Ae(new Blob([s],{type:"image/svg+xml"}),`${n()}.svg`),i=A(d("saveSvg"),a,{"aria-label":d(
"saveChart")});o.replaceChildren(r,i),o.removeAttribute("aria-busy")}),o}var Xr=!1;function Ll(t,e,n,o){return t?
it(d("asChart"),{class:"charted",open:Xr||o,ontoggle:({target:s})=>Md(s,t,e)},n):""}function Md(t,e,n){Xr=t.open,
Xr&&!t.querySelector("figure")&&t.querySelector("summary")?.after(Zr(e,n()))}var se="http://www.w3.org/2001/XMLSchema#",Ed=/[\p{Cc} <>"{}|\\^`]/u,Td={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function vs({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(vs).join(" ")} )>>`;if(t==="uri"){if(Ed.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Td[r])}"`;return o?`${s}@${o}`:n&&n!==`${se}\
string`?`${s}^^<${n}>`:s}var Ad=/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs,Cd={t:"	",b:"\b",n:`
`,r:"\r",f:"\f"},Rl=t=>t.replaceAll(Ad,(e,n,o,s)=>s?Cd[s]??s:String.fromCodePoint(Number.parseInt(n??o,16)));var Ld=["Long","Int","Short","Byte"],Rd=["integer",...Ld.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],M0=new Map([...Rd.map(t=>[se+t,/^[+-]?\d+$/]),
[`${se}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${se}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${se}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var Nd=["subject","predicate","object","subject_label","predicate_label","object_label","datatype","language",
"passages","errata","corrected"],Il=/^[+-]?(\d+(\.\d*)?|\.\d+)$/,Id=/^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/,jd=t=>/[",\r\n]/.
test(t)?`"${t.replaceAll('"','""')}"`:t,Mn=t=>jd(Id.test(t)?`'${t}`:t),Nl=t=>t.map(e=>v(p.errata[e].problem)).
join(" | ");function jl({triples:t}){let e=t.map(({subject:n,predicate:o,object:s,said:r})=>{let a="iri"in s?{
iri:s.iri,label:T(s.thing)}:{iri:"",label:""},{value:i="",lang:c="",datatype:f=""}="iri"in s?{}:s,w=f||("iri"in
s||c?"":`${se}string`),h=f.startsWith(se)&&Il.test(i);return[Mn(n.iri),Mn(o),h?i:Mn(a.iri||i),...[T(n.thing),v(
p.predicates[r.predicate]),a.label,w,c].map(Mn),r.passages.map(u=>p.passages[u].name).sort().join(" "),...(r.only===
"corrected"?["",Nl(r.errata)]:[Nl(r.errata),""]).map(Mn)]});return Pl([Nd,...e])}var Pl=t=>`\uFEFF${t.map(e=>`${e.
join(",")}\r
`).join("")}`,Dl=t=>Pl(t.map(e=>e.map(n=>Il.test(n)?n:Mn(n))));var ao="http://www.w3.org/2000/svg",io={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function F(t,e,...n){let o=document.
createElementNS(ao,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n.map(s=>typeof s==
"string"?at(s):s)),o}function Os(t,e=[],n=2){let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.
join(" ")||"none"};return F("svg",{viewBox:"0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},F("path",{
d:"M0 6h26",...o}))}var Ot=({family:t,shape:e})=>F("svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"\
true"},F("path",{d:io[e]}));function _(t){return t>=V?l("span",{dir:"auto"},T(t)):N([Ot(j(t)),T(t)],()=>qt(t),{class:"thing",dir:"auto"})}
function Ye({name:t,paragraph:e,sentence:n,article:o}){return e?d("where")(e,n)+(o?` (${v(o)})`:""):t}function ta({
name:t,paragraph:e,sentence:n,article:o}){let[s]=/^.{1,18}(?!\S)|^.{1,18}/u.exec(v(o))??[""],r=s&&` · ${s}${s===
v(o)?"":"…"}`;return e?d("briefly")(e,n)+r:t}function Ms(t){let e=p.passages.findIndex(n=>n.name===t);return e<
0?l("code",{},t):Mt(e)}function Mt(t){let e=p.passages[t],[n,o]=[ta(e),`${Ye(e)} (${e.name})`],s={title:o,"ari\
a-label":`${n}: ${o}, ${d("readHere")}`};return N(n,()=>Te(t),{class:"chip",...s})}var Fl=null;function co(){return Fl??=ks("rdf"),Fl}var Pd=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s;
function Dd(t){let[,e,n="",o=""]=Pd.exec(t)??["",t];return{value:Rl(e),lang:n,datatype:o}}async function Bl(){
let t=await co(),e=G(),n=c=>({iri:le(p.things[c].name,t.prefixes),thing:c}),o=c=>q(c)&&typeof p.statements[c].
object!="number",s=Yt(xt());for(let c of e)for(let f of ht(c))o(f)&&s.add(f);let r=[...s].sort((c,f)=>c-f).map(
c=>{let f=p.statements[c],{subject:w,predicate:h,object:u}=f;return{subject:n(w),predicate:le(t.predicates[h],
t.prefixes),object:typeof u=="number"?n(u):Dd(t.objects[c]),said:f}}),a=r.flatMap(({subject:c,object:f})=>"thi\
ng"in f?[c,f]:[c]),i=[...new Set([...e,...a.map(({thing:c})=>c)])].map(n);return{triples:r,things:i,terms:t}}var Es=(t,e)=>(e.
types[t]??[]).map(n=>le(n,e.prefixes));var na=20,Ut=()=>document.getElementById("tab-ask")!==null,lo=class extends Error{constructor(e){super(e),this.
why=e}},Ts=null,fo=new Map,ql=0;function Ul(t,e,n){ql+=1;let o=ql;return new Promise((s,r)=>{fo.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function ea(t){Ts?.then(({worker:e})=>e.terminate()),Ts=null;
for(let{reject:e}of fo.values())e(new lo(t));fo.clear()}async function Fd(){let t=await oo(await vn("worker")),
e=URL.createObjectURL(new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=
({data:{id:s,result:r,error:a,isBroken:i}})=>{if(i)return ea("broke");let c=fo.get(s);fo.delete(s),a?c?.reject(
Object.assign(new Error(a.message),{details:a.details})):c?.resolve(r)},n.onerror=s=>{s.preventDefault(),ea("b\
roke")};let o=[await vn("engine"),await vn("engine-data"),p.readings[0],document.baseURI];return{worker:n,known:Ul(
n,"open",o)}}function Hl(){return Ts??=Fd(),Ts}async function Wl(){return(await Hl()).known}async function kt(t,...e){
let{worker:n,known:o}=await Hl();await o;let s=setTimeout(ea,1e3*na,"ended");try{return await Ul(n,t,e)}finally{
clearTimeout(s)}}var Gl=null,zl=null;function oa(t){let{prefixes:e}=D.terms??p;return Gl??=new Map(p.things.map(({name:n},o)=>[
le(n,e),o])),t?.type==="uri"?Gl.get(t.value):void 0}function Bd(){if(!D.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=D.terms,o=s=>`<${le(p.things[s].name,n)}>`;return Map.groupBy([...p.statements.keys()],s=>{let{subject:r,
predicate:a,object:i}=p.statements[s],c=typeof i=="number"?o(i):t[s];return`${o(r)} <${le(e[a],n)}> ${c}`})}function Vl({
evidence:t}){zl??=Bd();let e=t.map(n=>({one:n,places:(zl?.get(qd(n))??[]).filter(q)}));return{wanted:new Set(e.
flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var qd=({triple:t})=>t.map(
vs).join(" ");function Kl(t){let n=[...new Set(t.flat().map(oa))].filter(s=>s!==void 0&&s<V),o=n.filter(s=>!L(
s));return o.length?o:n}var Ud=60,As=()=>O.answer?Kl(O.answer.rows.map(({terms:t})=>t)):[];function _l(){if(m.selected!==null||m.pair||
m.passage!==null)return[];let t=As(),e=t.filter(o=>!Q(o)),n=e.length?e:t;return m.highlighted=n.length&&n.length<=
Ud?ee(n):null,m.highlighted??[]}function sa(){return O.isDrawn=!0,xn({...cs(),added:As()}),m.highlighted=null,
null}var Ql=null;function Ce(){return Ql??=Hd(),Ql}async function Hd(){try{let[t,e]=await Promise.all([Wl(),co()]);
Object.assign(D,{now:t,terms:e})}catch(t){D.hasFailed=!0,O.trouble={kind:"start",message:String(t)}}B()}var Yl=()=>`${m.
reading} ${m.language} ${JSON.stringify(O.rates)}`;function Jl(){Zt()&&O.key!==Yl()&&ra()}var Cs=null;async function ra(t=!1){
let e={};Cs=e,Object.assign(O,{isBusy:!0,trouble:null,others:null,row:null,key:Yl()});let{reading:n,language:o}=m,
s=[];try{await Ce();let r=O.own===null?await kt("answer",O.name,O.typed,n,o,O.rates):await kt("sparql",O.own,n,
o);if(Cs!==e)return;let{table:a=null,holds:i=null,refused:c,isGraph:f=!1}=r;Object.assign(O,{answer:a,holds:i,
isBusy:!1}),c&&(O.trouble={kind:"refused",message:c}),s=f||O.isDrawn?sa():_l(),ct(a?d("rows")(a.rows.length):""),
t&&a&&Uo(),a&&!a.rows.length&&O.own===null&&Gd(e)}catch(r){if(Cs!==e)return;let{message:a=String(r),details:i}=r;
Object.assign(O,{answer:null,isBusy:!1});let c=r instanceof lo?r.why:Wd(i);O.trouble={kind:c,details:i,message:a}}
B(),(s===null||s.length)&&vt(s)}var Wd=t=>t?.status!==void 0?"served":t?.line?"mistake":t?"given":"query";async function Gd(t){
let e=await kt("alternatives",O.name,O.typed,m.reading).catch(()=>null);Cs===t&&(O.others=e,B())}function Xl(){
J(),ut();let t=sa();It("ask"),B(),vt(t)}var $t=(t,e={},n=null)=>ia({name:t,typed:e,said:n}),po=t=>ia({own:t});
function aa(t){J(),O.rates=t,ra(),B()}var En=()=>ia({});function ia(t){J(),ut(),ca(t),It("ask"),gt(!0),B()}function ca(t){
qn(t),(O.name||O.own)&&ra(!0)}var zd="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";var ge=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Vd=t=>[...t].map(e=>{let n=(e.codePointAt(0)??
0)-44032;return n>=0&&n<11172?zd[Math.floor(n/588)]:e}).join("");function Kd(t,e){let n=t.indexOf(e);return n<
0?5:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}var tf=t=>({plain:t.map(ge),initials:t.map(Vd)});function ef(t){let e=/^[ㄱ-ㅎ]+$/.
test(t),n=e?t:ge(t);return o=>Math.min(...o[e?"initials":"plain"].map(s=>Kd(s,n)),5)}var Zl=t=>{let e=Array.from(
t.normalize("NFD"));return new Set(e.slice(1).map((n,o)=>e[o]+n))};function nf(t,e){let[n,o]=[Zl(t),Zl(e)];return 2*
[...n].filter(s=>o.has(s)).length/(n.size+o.size||1)}var Qd=.5,of=p.things.slice(0,V).map(({label:t,names:e,name:n,same:o})=>{let s=tf([t,e].flat());return{...s,plain:[
...s.plain,...[n,...o].map(r=>ge(Bn(r)))]}});function uo(t,e=12){let n=t.trim().normalize("NFC");if(!ge(n))return[];
let o=ef(n);return of.map((s,r)=>({rank:o(s),thing:r})).filter(s=>s.rank<5).sort((s,r)=>s.rank-r.rank||jo(s.thing,
r.thing)).slice(0,e).map(({thing:s})=>s)}function Tn(t,e){let n=uo(t,e);if(n.length)return n;let o=ge(t.trim());
return of.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>nf(a,o)))})).filter(({share:s})=>s>=Qd).sort((s,r)=>r.
share-s.share||pt(s.thing,r.thing)).slice(0,e).map(({thing:s})=>s)}function sf(){if(!O.said)return[];let{text:t,left:e,others:n}=O.said,o=n.map(a=>N(`${De(a.name)} ${rn(a)}`,()=>$t(
a.name,a.typed),{class:"plain"})),s=o.length?[" ",d("mayMean"),...o.flatMap(a=>[" ",a])]:[],r=l("p",{class:"no\
te",id:"said"},d("saidAs")(t),...s);return e.length?[l("p",{class:"erratum"},d("leftAside")(e)),r]:[r]}function rf(){
let{parameter:t,text:e,why:n}=O.trouble?.details??{},o=n==="unknown"?Tn(e,3):[],s=o.map(r=>A(T(r),()=>$t(O.name,
{...O.typed,[t]:[fe(r)]})));return o.length?[l("p",{class:"tools"},d("didYouMean")," ",...s)]:[]}function af(){
let{found:t,isCut:e}=O.others??{found:[],isCut:!1};if(!t.length)return[];let n=t.map(({name:o,typed:s,rows:r})=>{
let a=Object.values(s).flat().join(", "),i=l("small",{},` ${a} · ${d("rows")(r)}`);return l("li",{},N([De(o),
i],()=>$t(o,s),{class:"question"}))});return[l("h2",{},d("otherRows")),l("ul",{class:"others"},...n),e?P(d("no\
tAllAsked")):""]}function Je(t){let{passages:e="",prefixes:n={}}=D.now??{};return t.startsWith(e)&&!t.startsWith(n.p)?t.slice(e.
length):t.split("/").at(-1)??""}function fa(t,e){let n=A(t,o,{value:e});async function o(){await navigator.clipboard.
writeText(e),n.textContent=d("copied")}return n}var Yd=t=>l("li",{},l("span",{dir:"auto"},t)," ",fa(d("copy"),
t)),la="";function Ls(t){let e=l("ul",{class:"cites"},l("li",{class:"muted"},d("starting"))),n=t.join(" ");async function o({
target:s}){if((s.open||la===n)&&(la=s.open?n:""),!s.open)return;await Ce();let r=new Map(Object.entries(D.now?.
citations??{}).map(([i,c])=>[Je(i),c])),a=t.flatMap(i=>r.has(i)?[v(r.get(i))]:[]);e.replaceChildren(...a.map(Yd),
D.now?"":l("li",{class:"muted"},d("notStarted")))}return it(d("cite"),{ontoggle:o,open:la===n},e)}var Jd=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,Xd="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Xe=null,mo=Jd,cf=new Map;function Zd(){let t=cf.get(m.reading)??kt("vocabulary",m.
reading);return cf.set(m.reading,t),t}async function th(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let a=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return a.delete(e.text),{from:e.from,options:[...a].map(i=>({label:i,type:"variable"}))}}let o=(await Zd()).map(
({curie:a,label:i,names:c,kind:f})=>({label:[a,...c].join(" "),displayLabel:a,detail:Kt(i,m.language),apply:a,
type:f})),s=Object.keys(D.now?.prefixes??{}).map(a=>({label:`${a}:`,type:"namespace"})),r=[...new Set(Xd.split(
" "))].map(a=>({label:a,type:"keyword"}));return{from:e.from,options:[...s,...r,...o],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function pa(){if(!Xe)return;let{doc:t}=Xe.state,e=O.trouble?.kind==="mistake"?O.trouble.details:null,n=[];if(e){
let o=t.line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.
push({from:r,to:Math.max(r+1,s),severity:"error",message:d("mistake")(e)})}Xe.dispatch(window.editor.setDiagnostics(
Xe.state,n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}var eh={keyword:"var(--accent)",string:"var(--warn-in\
k)",comment:"var(--soft)",variableName:"var(--person)",atom:"var(--ink)"},nh={"&":{border:"1px solid var(--edg\
e)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}};function oh(t){let e=()=>(po(Xe.
state.doc.toString()),!0),n=Object.entries(eh).map(([s,r])=>({tag:t.tags[s],color:r})),o=[...t.completionKeymap,
...t.defaultKeymap,...t.historyKeymap];return[t.keymap.of([{key:"Mod-Enter",run:e},...o]),t.history(),t.drawSelection(),
t.bracketMatching(),t.StreamLanguage.define(t.sparql),t.syntaxHighlighting(t.HighlightStyle.define(n)),t.autocompletion(
{override:[th],icons:!1}),t.EditorView.lineWrapping,t.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),
t.EditorView.updateListener.of(({docChanged:s,state:r})=>{s&&(mo=r.doc.toString())}),t.EditorView.theme(nh)]}async function sh(t,e){
if(await $s("editor"),!t.isConnected)return;let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.EditorState.
create({doc:e.value,extensions:oh(n)});Xe=new n.EditorView({parent:o,root:o,state:s}),e.hidden=!0,pa()}function lf(){
O.own&&(mo=O.own);let t=l("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=
mo,t.addEventListener("input",()=>{mo=t.value});let e=l("div",{class:"sparql"}),n=()=>po(mo);return Xe=null,setTimeout(
()=>sh(e,t).catch(()=>{})),[N(`← ${d("allQuestions")}`,En,{class:"plain back"}),l("h2",{tabindex:"-1"},d("ow\
nQuery")),P(d("ownNote")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},A(d(
"run"),n,{class:"tool run"}))]}function Rs(t,e){let n=l("ul",{id:`${t}-found`,class:"found",role:"listbox",hidden:!0,...e});return{input:l("i\
nput",{id:t,type:"search",role:"combobox","aria-expanded":"false","aria-controls":n.id,"aria-autocomplete":"li\
st",autocomplete:"off",spellcheck:"false"}),list:n}}var An=class{active=-1;#t;#e;#o;constructor(e,n,o){this.#t=
e,this.#e=n,this.#o=o,e.addEventListener("blur",()=>this.close())}get isOpen(){return!this.#e.hidden}option(e,...n){
return l("li",{id:`${this.#e.id}-${e}`,role:"option","aria-selected":String(e===this.active),onpointerdown:o=>{
o.preventDefault(),this.#o(e)}},...n)}show(e,n=e.length>0){this.#e.replaceChildren(...e),this.#e.hidden=!n,this.#t.
setAttribute("aria-expanded",String(n));let o=this.#e.querySelector("[aria-selected=true]");n&&o?this.#t.setAttribute(
"aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"neare\
st"})}close(){this.#e.hidden=!0,this.#t.setAttribute("aria-expanded","false"),this.#t.removeAttribute("aria-ac\
tivedescendant")}step(e,n){if(e.key!=="ArrowDown"&&e.key!=="ArrowUp")return!1;e.preventDefault();let o=e.key===
"ArrowDown"?1:-1;return this.active=(Math.max(this.active,o<0?0:-1)+o+n)%(n||1),!0}};var rh=12,ho=({label:t})=>v(t);function ah(t,e){let n=ge(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].
map(i=>ge(i).indexOf(n)).filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.
Collator(m.language,{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(ho(r.choice),ho(
a.choice))),o.slice(0,rh).map(({choice:r})=>r)}function ff(t,e,n){let{input:o,list:s}=Rs(t,{"aria-label":d("fo\
und")}),r=[],a=new An(o,s,w=>f(r[w].typed)),i=()=>a.show(r.map((w,h)=>a.option(h,l("span",{dir:"auto"},ho(w)))));
async function c(){r=ah(await e(),o.value),a.active=o.value.trim()&&r.length?0:-1,document.activeElement===o&&
i()}function f(w){o.value="",r=[],i(),w.trim()&&n(w.trim())}return o.addEventListener("input",c),o.addEventListener(
"focus",c),o.addEventListener("keydown",w=>{w.isComposing||(r.length&&a.step(w,r.length)?i():w.key==="Enter"?(w.
preventDefault(),f(r[a.active]?.typed??o.value)):w.key==="Escape"&&a.close())}),l("div",{class:"completion"},o,
s)}var pf=(t,e)=>N(t,e,{class:"given","aria-label":`${t}: ${d("drop")}`});var uf=new Map;async function mf(t){let e=JSON.stringify([O.name,t,m.reading]),n=uf.get(e)??await kt("choices",
O.name,t,m.reading);return uf.set(e,n),n}function df(t,e){let n={...O.typed,[t]:e};e.length||delete n[t],$t(O.
name,n)}function ih({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=O.typed[t]??[],a=r.map(w=>{let h=pf(
w,()=>df(t,r.filter(u=>u!==w)));return mf(t).then(u=>{let g=u.find(({typed:y,names:x})=>y===w||x.includes(w));
g&&(h.textContent=at(ho(g)))}),h}),i=ff(s,()=>mf(t),w=>df(t,e?[w]:[...new Set([...r,w])])),c=i.querySelector("\
input"),f=K(o);return c.placeholder=`${d("forExample")} ${f===void 0?o:T(f)}`,l("div",{class:"field"},l("label",
{for:s},v(n)),a.length?l("div",{class:"chips"},...a):"",i)}var ch=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%
2?D.now?.questions.find(({name:r})=>r===e):null,s=r=>{r.preventDefault(),$t(e)};return o?l("a",{href:`#query=${e}`,
onclick:s},v(o.title)):e});function hf({title:t,description:e,parameters:n}){return[N(`← ${d("allQuestions")}`,
En,{class:"plain back"}),l("h2",{tabindex:"-1"},v(t)),P(...ch(v(e))),...n.map(ih)]}var gf=t=>Nt(`topic-${t}`)||t,ua="";function wf(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=l("div",{}),
o=()=>{let r=ua.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:c,title:f,description:w,
tags:h})=>{let u=[c,f,w,h,h.map(gf)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(g=>u.includes(
g))},i=t.filter(a);n.replaceChildren(...e.flatMap(c=>{let w=i.filter(u=>u.tags.includes(c)).map(({name:u,title:g})=>l(
"li",{},N(v(g),()=>$t(u),{class:"question",value:u}))),h=l("summary",{},gf(c)," ",l("small",{},String(w.length)));
return w.length?[l("details",{open:r.length>0,class:"topic"},h,l("ul",{},...w))]:[]}),...i.length?[]:[l("p",{class:"\
muted"},d("nothing"))])},s=l("input",{type:"search",id:"which",autocomplete:"off","aria-label":d("whichQuestio\
n")});return s.placeholder=d("whichQuestion"),s.value=ua,s.addEventListener("input",()=>{ua=s.value,o()}),o(),
[P(d("askNote")(t.length)),l("div",{class:"field"},s),l("p",{},N(d("ownQuery"),()=>po(""),{class:"plain"})),n]}var xf="";function yf(){let{trouble:t}=O;return t?t.kind==="ended"?d("ended")(na):t.kind==="broke"?d("broke"):
t.kind==="refused"?d("refused")(t.message):t.kind==="start"?d("notStarted"):t.kind==="served"?d("served")(t.details):
t.kind==="mistake"?d("mistake")(t.details):t.kind==="given"?d("notGiven")(t.details):t.message:""}function Ns(){
if(!Ut()||m.tab!=="ask")return;Ce(),Jl();let t=JSON.stringify([m.language,m.reading,O.name,O.typed,O.own===null,
D.now!==null,D.hasFailed]);if(pa(),t===xf)return;xf=t;let e=ke(),n=D.now?O.own!==null?lf():e?hf(e):[...Zt()?[l(
"p",{class:"erratum"},d("noQuestion")(O.name))]:[],...wf(D.now.questions)]:[l("p",{class:"muted",role:"status"},
D.hasFailed?d("notStarted"):d("starting"))];$("ask").replaceChildren(...n)}var bf="currency";var kf=/^[A-Z]{3}$/,lh=/^\d{4}-\d\d-\d\d$/,$f=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function da(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>kf.test(a)&&i>0&&i<1/0);return kf.test(e)&&lh.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function fh({variables:t,rows:e}){let n=t.indexOf(bf);return n<0?[]:[...new Set(e.flatMap(
({terms:o})=>o[n]?.value??[]))].sort()}var ma=(t,e)=>l("label",{},l("span",{},t),e);function Sf(t){let e=fh(t);
if(!t.chart||e.length<2)return"";let{rates:n}=O,o=l("select",{name:"common"},...e.map(c=>l("option",{value:c,selected:c===
n?.currency},_t(c)))),s=l("input",{type:"date",required:!0,value:n?.date??""}),r=l("div",{class:"worth"}),a=()=>{
let c=e.filter(f=>f!==o.value).map(f=>{let w=n&&n.currency===o.value?String(n.worth[f]??""):"",h={type:"number",
name:f,min:"0",step:"any",required:!0,value:w};return ma(d("worth")(_t(f,1),_t(o.value)),l("input",h))});r.replaceChildren(
...c)};o.addEventListener("change",a),a();function i(c){c.preventDefault();let w=[...r.querySelectorAll("input")].
map(({name:h,value:u})=>`${h}:${u}`);aa(da([o.value,s.value,...w].join()))}return it(d("oneCurrency"),{class:"\
rates",open:n!==null},P(d("ownRates")),l("form",{onsubmit:i},ma(d("commonCurrency"),o),ma(d("rateDate"),s),r,l(
"button",{class:"tool"},d("convert")),n?A(d("ownCurrencies"),()=>aa(null)):""))}var go=[];for(let t=2;go.length<64;t+=1)go.every(e=>t%e)&&go.push(t);var vf=t=>Math.floor((t-Math.floor(t))*2**
32)|0,ph=go.map(t=>vf(Math.cbrt(t))),uh=go.slice(0,8).map(t=>vf(Math.sqrt(t))),re=(t,e)=>t>>>e|t<<32-e;function Of(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(uh),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let x=0;x<16;x+=1)r[x]=o.getInt32(a+x*4);for(let x=16;x<64;x+=1){let b=re(r[x-15],7)^re(r[x-15],18)^
r[x-15]>>>3,S=re(r[x-2],17)^re(r[x-2],19)^r[x-2]>>>10;r[x]=r[x-16]+b+r[x-7]+S|0}let[i,c,f,w,h,u,g,y]=s;for(let x=0;x<
64;x+=1){let b=y+(re(h,6)^re(h,11)^re(h,25))+(h&u^~h&g)+ph[x]+r[x]|0,S=(re(i,2)^re(i,13)^re(i,22))+(i&c^i&f^c&
f)|0;[y,g,u,h,w,f,c,i]=[g,u,h,w+b|0,f,c,i,b+S|0]}[i,c,f,w,h,u,g,y].forEach((x,b)=>{s[b]=s[b]+x|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var Mf=60,mh=1e5,dh=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],Is=({name:t})=>t.split("/").slice(0,-1).join("/"),hh=[...p.passages.
keys()].filter(t=>p.passages[t].sha256),gh=Map.groupBy(hh,t=>Is(p.passages[t])),ga=new Map;function Ef(t,e){let n=new Map,
o=null,[s,r]=[0,mh];for(let a of e){let{begin:i,end:c,sha256:f}=p.passages[a],w=g=>t.slice(g,g+c-i).join(""),h=g=>g>=
0&&Of(new TextEncoder().encode(w(g)))===f,u=[i,i+s].find(h);if(u===void 0&&r>0){o??=[...t.keys()].filter(x=>/\S/.
test(t[x])&&!/[\p{L}\p{N}_]/u.test(t[x-1]??""));let g=i+s,y=[...o].sort((x,b)=>Math.abs(x-g)-Math.abs(b-g)).slice(
0,r);r-=y.length,u=y.find(h)}u!==void 0&&(n.set(a,{begin:u,words:w(u)}),s=u-i)}return n}var ha=(t,e)=>t.get(e)?.
begin===p.passages[e].begin;function wh(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:Ef(o,n),undone:[]},
r=n.find(h=>!ha(s.sentences,h));if(r===void 0)return s;let a=[],i=t;for(let[h,u]of dh){let g=i;i=u(i),i!==g&&a.
push(h)}if(!a.length)return{...s,first:r};let c=Ef([...i],n),f=h=>n.filter(u=>ha(h,u)).length;return f(c)>f(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function Tf(t){let[e]=[...gh].map(
f=>wh(t,f)).sort((f,w)=>w.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&ga.set(n,{points:s,sentences:r});let c=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:p.passages[a],differs:c===void 0?void 0:
p.passages[c],moved:o.filter(f=>r.has(f)&&!ha(r,f)).length}}var Af=t=>ga.get(Is(p.passages[t])),wa=()=>ga.size>
0,js=t=>p.passages[t].sha256?Af(t)?.sentences.has(t):void 0;function Cf(t){let e=Af(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-Mf),o).join(
""),words:s,after:e.points.slice(r,r+Mf).join("")}}var wo=(t=m.language)=>p.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===m.reading)),Ps=t=>wo().filter(
e=>e.passage===t);function Cn(t,e=m.language){let n=wo(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function Ze(t){let{object:e}=p.statements[t];return typeof e=="numb\
er"?T(e):v(e.text)}function xh(t){let{subject:e,predicate:n}=p.statements[t];return`${T(e)} — ${v(p.predicates[n])}\
: ${Ze(t)}`}function yh(t){let{subject:e,predicate:n,errata:o}=p.statements[t];return p.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[Ze(r)]:[])}function bh(t,e){
let{severity:n,problem:o}=p.errata[t],s=e.filter(Fe),r=e.flatMap(c=>p.statements[c].corrected).map(v),a=[...new Set(
s.flatMap(yh))],i=a.length?d("correctedFrom")(a.join(", ")):d("supplied");return l("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},l("b",{},`${X(e)||"†"} ${d("erratum")}`),l("span",{dir:"auto"},` ${v(
o)}`),r.length?l("span",{class:"corrected"},d("corrected"),r.join(", ")):"",s.length?l("span",{class:"correcte\
d"},i):"")}function xo(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of p.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>bh(o,s))}function xa(t){let e=Cf(t);return e?l("blockqu\
ote",{lang:"ko"},l("span",{class:"around"},`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.
after}…`)):js(t)===!1?l("p",{class:"unfound"},d("unfound")):""}var yo=({text:t,statements:e,passage:n=null})=>[
t,Jt(X(e)),...n===null?[]:[" ",Mt(n)]],ya=t=>l("li",{dir:"auto",class:X(t.statements)?"doubtful":""},...yo(t)),
ba=t=>l("ul",{class:"said"},...t.map(({text:e,statements:n})=>ya({text:e,statements:n})));function Lf(t,...e){
let n=new Set(t.flatMap(o=>o.statements));return l("article",{class:"card"},ba(t),...e,...xo(n))}function kh(t,e){
let{text:n}=p.passages[t];return Lf(e,l("p",{class:"source"},Mt(t)),n?l("p",{class:"paraphrase",dir:"auto"},v(
n)):l("p",{class:"muted"},d("unparaphrased")),xa(t))}function tn(t){let e=wo(),n=new Set(e.flatMap(({statements:f})=>f)),
o=e.filter(({statements:f})=>f.some(w=>t.has(w))),s=Map.groupBy(o,({passage:f})=>f),r=[...t].filter(f=>!n.has(
f)).map(f=>({text:xh(f),statements:[f]})),a=[...s.get(null)??[],...r],i=p.passages.length?l("p",{class:"source\
 muted"},d("unsourced")):"",c=[...s].flatMap(([f,w])=>f===null?[]:[kh(f,w)]);return a.length?[...c,Lf(a,i)]:c}function Rf(t){let{wanted:e,rest:n}=Vl(t),o=new Set([...e].flatMap(r=>p.statements[r].passages.map(a=>p.passages[a].
name))),s=[...new Set(n.flatMap(({passages:r})=>r))].filter(r=>!o.has(Je(r)));return l("div",{class:"why"},...tn(
e),...s.map(r=>l("p",{class:"paraphrase"},Ms(Je(r)),` ${O.answer?.paraphrases[r]??""}`)),t.passages.length?"":
l("p",{class:"muted"},d("unsourced")),t.passages.some(r=>D.now?.citations[r])?Ls(t.passages.map(Je)):"")}function Nf(t){let e=(t[0]??[]).map((n,o)=>o>0&&t.filter(s=>s[o]).length*5<t.length);return e.filter(Boolean).
length<2?e.map(()=>!1):e}var If=(t,e,n)=>e.flatMap((o,s)=>n[s]&&o?[`${t[s]}: ${o}`]:[]).join("; ");var $a=200,Ds=$a;function $h(t,e){let n=oa(e);if(n!==void 0&&n<V)return N(t,()=>qt(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?p.passages.findIndex(({name:s})=>s===t):-1;return o>=0?Mt(o):l("span",{dir:"auto"},t)}var Df=/^(?:[-0-9$€¥₩£]|CA\$|$)/,
Sh=(t,e)=>t.every(({cells:n})=>Df.test(n[e])),vh=({headings:t,rows:e})=>t.map((n,o)=>e.length===1||new Set(e.map(
({cells:s})=>s[o])).size>1);function Oh(t,e,n,o,s){let r=e.cells.findIndex((u,g)=>o[g]&&u),a=O.row===n;function i(){
O.row=a?null:n,B()}let c=N(`${n+1}${e.mark}`,i,{class:"row",value:`row-${n}`,"aria-expanded":String(a),"aria-l\
abel":d("whyRow")(n+1,e.mark)}),f=t.columns.map((u,g)=>{let y=e.terms[t.variables.indexOf(u)];return l("td",{class:`${Sh(
t.rows,g)?"numeric":""} ${g===r&&!Df.test(e.cells[g])?"head":""} ${s[g]?"sparse":""}`,"data-heading":t.headings[g]},
e.cells[g]?$h(e.cells[g],y):"")});s.includes(!0)&&f.push(l("td",{class:"also"},If(t.headings,e.cells,s)));let w=O.
own===null?c:String(n+1),h=l("tr",{class:e.mark?"doubtful":""},l("th",{scope:"row"},w),...f);return a?[h,l("tr",
{class:"opened"},l("td",{colspan:String(f.length+1)},Rf(e)))]:[h]}function Mh({mark:t,rows:e,printed:n,supplied:o,
meant:s,problem:r,passages:a}){let i=n.length?d("correctedFrom")(n.join(", ")):o?d("supplied"):"",c=i.replace(
/\.?$/,i?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.join(", ")}: `),c,...s.map(f=>`${d("correc\
ted")}“${f}”. `),r,...a.flatMap(f=>[" ",Ms(f)]))}function Eh(t){let e=m.reading==="corrected"?" --reading \
corrected":"";return fa(d("copyCommand"),`sovkg sparql --why${e} '${t.replaceAll("'","'\\''")}'`)}function Th({
headings:t,rows:e}){let n=e.map((s,r)=>[`${r+1}${s.mark}`,...s.cells,s.passages.map(Je).join(" ")]),o=Dl([["#",
...t,d("sentence")],...n]);Ae(new Blob([o],{type:"text/csv;charset=utf-8"}),`${so()}.csv`)}function Ah(t){let{
headings:e,rows:n,footnotes:o,repeated:s,also:r,subject:a,unsaid:i}=t,c=n.slice(0,Ds),f=vh(t),w=Nf(n.map(({cells:g})=>g));
function h(){Ds+=$a,ka="",B()}let u=[l("th",{scope:"col"},"#"),...e.map((g,y)=>l("th",{scope:"col",class:w[y]?
"sparse":""},g)),w.includes(!0)?l("th",{scope:"col",class:"also"},d("besides")):""];return[ke()?.gathers&&D.now?.
isApart?P(d("apart")):"",ke()?.gathers&&D.now?.mixed?l("p",{class:"erratum"},d("mixed")):"",a?l("p",{},l("b",{},
a)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":d("rowsOfAnswer")},Ll(t.chart,()=>$("an\
swer").clientWidth-48,Sf(t),O.rates!==null),l("table",{},l("thead",{},l("tr",{},...u)),l("tbody",{},...c.flatMap(
(g,y)=>Oh(t,g,y,f,w)))),n.length>Ds?A(d("moreRows"),h):"",i.length?P(d("emptyColumns")(i)):"",...Object.values(
r).map(g=>P(d("alsoAsked")(g.slice(0,5).join(", "),g.length-5))),s.length?P(d("addOnce")(s.slice(0,5),s.length-
5)):"",ke()?.refusal?P(d("noEvidence")):"",...O.own!==null?[P(d("ownEvidence")),Eh(O.own)]:[],...o.map(Mh))]}function Ch(){
let{answer:t,holds:e,trouble:n,isBusy:o}=O;return o?[l("p",{class:"muted",role:"status"},d("answering"))]:n?[l(
"p",{class:"erratum",role:"alert"},yf()),...rf()]:e!==null?[l("p",{},d(e?"yes":"no"))]:t&&!t.rows.length?[l("p",
{class:"muted"},d("noRows")),...af()]:t?Ah(t):[]}function jf(){let t=$("answer");t.classList.remove("cards");let e=t.
querySelector(".scroll"),n=[...t.querySelectorAll("tbody td[data-heading]:not(.sparse)")],o=n.filter(({textContent:s})=>s).
length*2<n.length;t.classList.toggle("cards",o||e!==null&&e.scrollWidth>e.clientWidth)}var Pf=null,ka="";function Ff(){
let t=$("answer");if(t.hidden=!Zt()||O.own!==null&&!O.answer&&!O.trouble&&O.holds===null&&!O.isBusy,document.body.
classList.toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,answer:s}=O,{theme:r}=document.
documentElement.dataset,a={...O,answer:s?.rows.length},i=JSON.stringify([a,m.language,r,D.now!==null]);if(i===
ka)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(Ds=$a),t.dataset.asked=JSON.stringify([e,n,o]),ka=i;let c=s?.
rows??[],f=o===null?De(e):d("ownQuery"),w=o===null?rn(O):"",h=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(
l("div",{class:"bar"},l("h1",{tabindex:"-1"},f,w?l("small",{dir:"auto"},` ${w}`):""),s?l("span",{class:"counts",
role:"status"},d("rows")(c.length)):"",s&&As().length&&!O.isDrawn?A(d("asThePicture"),Xl,{class:"tool draw"}):
"",s?.rows.length?A("CSV",()=>Th(s),{class:"tool csv","aria-label":d("saveTable")}):"",A("×",En,{class:"tool \
close","aria-label":d("closeAnswer")})),...sf(),...Ch()),jf(),Pf??=new ResizeObserver(jf),Pf.observe(t);let u=t.
querySelector(".scroll");u&&(u.scrollTop=h)}var Fs=[28,72],Lh=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
Bf=p.passages.map(t=>[t.text].flat());function Rh(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function Nh(t,e,n){let o=t.slice(Math.max(0,n-Fs[0]),n).replace(
n>Fs[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+Fs[1]).replace(n+Fs[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function qf(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Lh.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Rh),a=[];for(let[i,c]of p.passages.entries()){if(a.length===e)break;let f=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[w,...h]=[v(c.text),...Bf[i]],u=r.length?
[w,...h].find(b=>r.every(S=>S.test(b))):void 0,g=f?w:u;if(g===void 0)continue;let y=f?null:r[0].exec(g),x=g===
w?void 0:["en","ko"][Bf[i].indexOf(g)];a.push({passage:i,lang:x,...Nh(g,y?.[0]??"",y?.index??0)})}return a}W("arrange",{write:()=>m.arrangement,read(t){if(t&&!yc.includes(t))return null;m.arrangement=t}});function Ih(t){
J();let e=Ge();m.arrangement=t,t||xn(e),eo(),B(),vt()}function Uf(){let t=$("arrange");t.addEventListener("cha\
nge",()=>Ih(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!kc}function Hf(){$("arrange").value=
m.arrangement}var jh=/^(Heading|소제목|제목)[^:]*: /,Ph=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),bo=new Map,Gf=A("‹",()=>Ma(-1),{"data-label":"previous"}),zf=A("›",()=>Ma(1),{"data-label":"n\
ext"}),Vf=l("span",{class:"here"}),Ln=l("select",{"data-label":"jump"}),Sa=l("div",{class:"bar reading"},Gf,zf,
Vf,Ln),va=l("div",{}),qs=t=>p.passages[t].kind==="heading",Bs=[...p.passages.keys()].filter(qs),Oa=t=>v(p.passages[t].
text)||d("unparaphrased");function Dh(t){let e=Oa(t).replace(jh,"").replace(/^\p{Ll}/u,n=>n.toUpperCase());return[
p.passages[t].paragraph,e].filter(Boolean).join(" · ")}function Fh(t){let e=Ps(t),n=new Set(e.flatMap(o=>o.statements));
return l("div",{class:"told"},xa(t),p.articles.length&&Ut()?Ls([p.passages[t].name]):"",e.length?l("p",{class:"\
muted"},d("itStates")):"",e.length?ba(e):l("p",{class:"muted"},d("nothingStated")),...xo(n,p.passages[t].errata))}
function Bh(t){let e=js(t);if(e===void 0)return"";let n=l("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=l("\
span",{class:"unseen"},d(e?"isVerified":"isDifferent"));return l("span",{class:e?"verified":"differs"},n,o)}function qh(t){
let{name:e,sentence:n,errata:o}=p.passages[t],s=t===m.passage,r=[qs(t)?"":l("span",{class:"number"},`${n||e} `),
Oa(t),Jt(o.length?"†":""),Bh(t)],a=N(r,()=>Te(t),{class:"sentence",dir:"auto","data-passage":e,"aria-current":s?
"true":!1,tabindex:s||m.passage===null&&t===0?"0":"-1"});return bo.set(t,a),l("li",{},qs(t)?l("h3",{},a):a,s?Fh(
t):"")}function Uh(t){let{paragraph:e,kind:n}=p.passages[t[0]],o=e&&!qs(t[0])?d("paragraph")(e):"";return l("s\
ection",{class:`paragraph ${n}`},o?l(Bs.length?"h4":"h3",{},o):"",l("ol",{class:"sentences"},...t.map(qh)))}function Ma(t,e=!1){
let n=m.passage===null?0:m.passage+t;n<0||n>=p.passages.length||(Te(n),e?bo.get(n)?.focus({preventScroll:!0}):
ct(`${Ye(p.passages[n])}: ${Oa(n)}`))}function Kf(){let t=$("reader");t.append(Sa,va),t.addEventListener("keyd\
own",e=>{let n=Ph.get(e.key);!n||!e.target.classList.contains("sentence")||(e.preventDefault(),Ma(n,!0))}),Ln.
addEventListener("change",()=>Te(Number(Ln.value)))}function Hh(){let{passage:t}=m,e=p.passages.length;Gf.disabled=
!t,zf.disabled=t===e-1,Vf.textContent=t===null?d("sentences")(e):d("sentenceOf")(p.passages[t].paragraph,t+1,e);
let n=t===null?void 0:Bs.findLast(o=>o<=t);Ln.replaceChildren(...n===void 0?[l("option",{value:""},d("jump"))]:
[],...Bs.map(o=>l("option",{value:String(o)},Dh(o)))),Ln.value=n===void 0?"":String(n),Ln.hidden=!Bs.length,Sa.
hidden=!e}function Wh(t){let e="";return t.flatMap(n=>{let{article:o}=p.passages[n[0]],s=o&&v(o)!==e;return e=
o?v(o):e,[...s?[l("h2",{class:"article",dir:"auto"},v(o))]:[],Uh(n)]})}function Gh(){let t=Map.groupBy([...p.passages.
keys()],s=>{let r=p.passages[s];return`${Is(r)} ${r.paragraph||""}`}),e=()=>$("file").click(),n=A(d(wa()?"othe\
rFile":"ownFile"),e,{id:"bring"}),o=[P(d("fileNote")),l("div",{class:"tools"},n)];bo.clear(),va.replaceChildren(
l("h2",{},d("textTitle")),P(d(p.passages.length?"textHelp":"noText")),p.articles.length&&!wa()?P(d("paraphrase\
d")):"",...p.passages.some(({sha256:s})=>s)?o:[],...Wh([...t.values()]))}var Wf=null;function zh(){let t=$("re\
ader"),e=m.passage===null?null:bo.get(m.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(
t).overflowY==="visible"){Wf!==m.passage&&e.scrollIntoView(),Wf=m.passage;return}let[n,o]=[t.getBoundingClientRect(),
e.getBoundingClientRect()],[s,r]=[n.top+Sa.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-
s:o.bottom>r&&(t.scrollTop+=o.bottom-r)}function Us(){let{activeElement:t}=document,e=va.contains(t)&&t?.classList.
contains("sentence");Hh(),Gh(),e&&bo.get(m.passage??0)?.focus({preventScroll:!0}),zh()}function Ea(){return(p.isLanguageGiven?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n===
"en"||n==="ko")??p.lang}function ko(t){m.language=t,document.documentElement.lang=t,document.title=at(v(p.title)),
$("title").textContent=document.title;let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)
n.dataset.message&&(n.textContent=Nt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Nt(n.dataset.
label));$("query").placeholder=d("search"),Xt("languages",t)}var Vh={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function Ta(t,e){let n=Vh[e?"touch":"mouse"],o=M.getScale(),
s=c=>M.canvasToDOM(H(c)),[r,a,i]=[1/0,-1,""];for(let c of G()){let{x:f,y:w}=s(c),h=Math.max(0,Math.hypot(f-t.x,
w-t.y)-jt(c,o,et(c)));h<=n.thing&&h<r&&([r,a]=[h,c])}for(let{id:c,from:f,to:w,bend:h}of r>2?Y().values():[]){let u=ur(
s(f),s(w),h),g=Math.min(...u.slice(1).map((y,x)=>Gn(u[x],y,t)));g<=n.line&&g<r&&([r,i]=[g,c])}return i?{line:i}:
a<0?{}:{thing:a}}var Aa=()=>m.selected!==null||!!m.pair||!!m.highlighted,en=!1,Kh=({pointer:t})=>Ta(t.DOM,en);function _f(t){let{
thing:e}=Ta(t,en);e!==void 0&&xs(e,!1)}function Qf(){let t=$("drawing");M.on("click",e=>{let{thing:n,line:o}=Kh(
e);n!==void 0?hl(n):o!==void 0?hs(vr(o)):Aa()&&_e()}),t.addEventListener("dblclick",({clientX:e,clientY:n})=>{
let{left:o,top:s}=t.getBoundingClientRect();en||_f({x:e-o,y:n-s})}),M.on("doubleClick",({pointer:e})=>en&&_f(e.
DOM));for(let e of["pointerdown","pointermove"])addEventListener(e,n=>{en=n.pointerType==="touch",en&&e==="poi\
nterdown"&&_r()},!0);t.addEventListener("mousemove",e=>en&&e.stopPropagation(),!0),t.addEventListener("mousele\
ave",_r)}var Le=(t,e)=>$(t).addEventListener("click",e),Hs=(t,e)=>$(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function _h(){Le("closer",()=>Ve(1.4)),Le("farther",()=>Ve(1/1.4)),Le("whole",()=>me()),Le("undo",Jr),Le(
"physics",()=>{let t=$("physics").getAttribute("aria-pressed")!=="true";$("physics").setAttribute("aria-presse\
d",String(t)),fl(t)})}var Ca=()=>$("menu").getAttribute("aria-expanded")==="true",La=t=>$("menu").setAttribute(
"aria-expanded",String(t));function Xf(){La(!1),$("menu").focus()}function Yf(t){Me(t),B()}var Zf=()=>$("theme").
setAttribute("aria-pressed",String(yn()));function Qh(){Le("menu",()=>La(!Ca())),Hs("modes",t=>{Qe(t),Ca()&&Xf()}),
Hs("readings",vl),Hs("languages",t=>{ko(t),B()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!$("menu").contains(e)&&!$("options").contains(e)&&La(!1)});Le("theme",()=>Yf(yn()?"light":"d\
ark")),ze.addEventListener("change",()=>Yf(ze.matches?"dark":"light"))}function Jf(t){It(t),t==="text"&&Us(),Ns(),
Ro()}function Yh(){Le("fold",()=>gt(!Mi())),Hs("tabs",Jf),$("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...$("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===m.tab)+e+n.length)%n.length];Jf(o.value),o.focus()})}function Jh(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
Jr()),!(e||n||t.altKey)&&(t.key==="Escape"&&Ca()?Xf():t.key==="Escape"&&Aa()?_e():t.key==="/"&&(t.preventDefault(),
$("query").focus()))}function tp(){Qf(),_h(),Qh(),Yh(),oi(ws),addEventListener("resize",()=>{m.mode==="picture"&&
cl()}),document.addEventListener("keydown",Jh),$("tab-text").hidden=!p.passages.length,$("readings").hidden=p.
readings.length<2&&p.readings[0]==="stated";for(let t of $("readings").children)t.disabled=!p.readings.includes(
t.value);Xt("modes",m.mode)}var Xh=64*1024*1024,we=null;function np({name:t,wrong:e,read:n}){return e?d("fileWrong")(e,t):n?d("fileRead")(
n,t,Ye):""}function Zh(){we=null,Ra()}function Ra(){let t=$("took");if(t.hidden=we===null,we===null)return;t.className=
we.read?.of&&we.read.found===we.read.of?"":"wrong";let e=A("×",Zh,{"aria-label":d("close")});t.replaceChildren(
l("p",{dir:"auto"},np(we)),e)}async function tg([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Xh)return{name:o,wrong:"large"};let s=await t.arrayBuffer().
catch(()=>null);if(!s)return{name:o,wrong:"unreadable"};if(!s.byteLength)return{name:o,wrong:"void"};let r;try{
r=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes(
"\0")?{name:o,wrong:"noText"}:{name:o,read:Tf(r)}}async function ep(t,e=!1){t.length&&(we=await tg(t,e),m.tab===
"overview"&&It("text"),gt(!0),B(),ct(np(we)))}function op(){let t=$("file");t.addEventListener("change",async()=>{
await ep([...t.files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.
add("dropping")}),addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("drop\
ping")),addEventListener("drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.
items[0]?.webkitGetAsEntry?.();ep([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var eg="#finding, #legend, #beside, #answer, .page",nn=document.body,rp=null,sp=t=>t.id||t.dataset.act||t.value||
t.ariaLabel||t.textContent;function ap(){nn=document.activeElement??document.body,rp=nn.closest(eg)}function ip(){
let t=document.activeElement;if(nn===document.body||nn.checkVisibility()||t!==nn&&t!==document.body)return;let e=[
...rp?.querySelectorAll(nn.tagName)??[]].filter(r=>sp(r)===sp(nn)),n=document.querySelector(".page:not([hidden\
])");([e.find(r=>r.checkVisibility()),n?.querySelector("h2[tabindex]"),n].find(r=>r?.checkVisibility())??document.
getElementById("drawing")).focus()}var ng=60,og=2,sg={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},cp={"+":()=>Ve(1.4),"=":()=>Ve(
1.4),"-":()=>Ve(1/1.4),0:()=>me(),Enter:()=>m.selected!==null&&$("details").querySelector("h2")?.focus()};function rg([
t,e]){let n=We().get(m.selected??-1)??M.getViewPosition();return[...We()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==m.selected&&i>0&&c<2*i?[{thing:s,far:i+og*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function ag([t,e]){let{x:n,y:o}=M.getViewPosition(),s=ng/M.getScale();
M.moveTo({position:{x:n+t*s,y:o+e*s}})}function lp(){let t=$("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=sg[e.key];if(!(!n&&
!Object.hasOwn(cp,e.key)))if(e.preventDefault(),!n)cp[e.key]();else if(e.shiftKey)ag(n);else{let o=rg(n);o!==void 0&&
gl(o)}})}var ig=250,fp=3,Rn={rows:[],note:"",isBusy:!1};async function cg({name:t,typed:e}){let{table:n}=await kt("answ\
er",t,e,m.reading,m.language,null),o=n.variables.indexOf(n.columns[0]),s=n.rows.map(({terms:i})=>K(i[o]?.value??
"")),r=[...new Set(s.flatMap(i=>i===void 0?[]:T(i)))],a=r.slice(0,fp).join(", ");return`${d("rows")(n.rows.length)}${a?
`: ${a}${r.length>fp?" …":""}`:""}`}function lg(t,{found:e,unknown:n,denied:o,nearest:s,named:r},a,i){let c=e.
slice(1).filter(({isSure:g})=>g),f=(g,...y)=>({content:[l("span",{},De(g.name)," ",l("b",{dir:"auto"},rn(g)),...y),
g===e[0]?"":l("small",{},d(g===s[0]?"nearest":"orElse")),g.left.length?l("small",{class:"beginning"},d("leftAs\
ide")(g.left)):""],take:()=>$t(g.name,g.typed,{text:t,left:g.left,others:g===e[0]?c:[]})});if(e.length)return{
...Rn,rows:[e[0],...c].map(g=>f(g))};if(a)return Rn;let w=[...n.flatMap(g=>Tn(g,3)),...r.flatMap(g=>K(g)??[])],
h=[...new Set(w)].map(g=>({content:[l("span",{dir:"auto"},T(g)),l("small",{},v(j(g).label))],take:()=>i(g)})),
u=[...n.length||o.length?[]:s.map(g=>f(g)),...h];return{...Rn,rows:u,note:d("noneAnswers")(n,o)}}function pp(t,e){
let n={said:"",isSpare:!1},o=0,s=0,r=!1;function a(f=0){t({...Rn,isBusy:!0,note:D.now?d("understanding")(f):d(
"starting")}),s=window.setTimeout(a,1e3,f+1)}function i(f){clearTimeout(s),t(f)}async function c(){if(r)return;
r=!0;let f=null;for(;f!==n&&n.said;){f=n;let{said:w,isSpare:h}=f;try{await Ce();let u=await kt("understood",w,
m.reading);if(f!==n)continue;let g=lg(w,u,h,e);i(g);let[y]=u.found;if(!y)continue;let x=await cg(y);if(f!==n)continue;
g.rows[0].content.push(l("small",{class:"beginning",dir:"auto"},x)),t(g)}catch(u){let{details:g}=u,y=g?.status===
void 0?"":d("served")(g);f===n&&i({...Rn,note:y})}}r=!1}return(f,w)=>{for(let g of[o,s])clearTimeout(g);let h=f.
trim().split(/\s+/).filter(Boolean),u=Ut()&&!D.hasFailed&&(h.length>1||!w&&/[?？]$/.test(f.trim()));if(n={said:u?
f.trim():"",isSpare:w},!u)return t(Rn);Ce(),a(),o=window.setTimeout(c,ig)}}var up={role:"option","aria-disabled":"true","aria-selected":"false"},Nn=class{#t=[];#e=[];#o={rows:[],note:"",
isBusy:!1};#s=!1;#r;#c;#a;#n;#l=pp(e=>this.#d(e),e=>this.#a.take(e));constructor(e,n,o){this.#r=e,this.#c=n,this.#a=
o,this.#n=new An(e,n,s=>this.#u(s)),e.addEventListener("input",()=>this.#f()),e.addEventListener("focus",()=>o.
keep||this.#f()),e.addEventListener("keydown",s=>this.#x(s))}get#i(){return this.#t.length+this.#o.rows.length+
this.#e.length}#f(){let{sentences:e,asks:n}=this.#a;this.#e=e?.(this.#r.value)??[],this.#t=uo(this.#r.value,this.#e.
length?8:12),this.#n.active=0,this.#s=!1,n&&this.#l(this.#r.value,this.#i>this.#o.rows.length),this.#p()}#d(e){
!this.#t.length&&this.#o.rows.length<e.rows.length&&(this.#n.active=0),this.#o=e,document.activeElement===this.#r&&
(this.#s&&e.rows.length&&!e.note?this.#u(this.#t.length):this.#p())}#p(){let{isBusy:e,note:n}=this.#o,o=[...this.#t.
map((s,r)=>this.#h(s,r)),...this.#g()];this.#e.length&&o.push(this.#w()),!this.#i&&!e&&!n&&o.push(l("li",up,d(
"nothing"))),this.#n.show(o,this.#r.value.trim()!=="")}#h(e,n){let o=j(e),s=l("span",{dir:"auto"},T(e));return this.#n.
option(n,Ot(o),s,l("small",{},v(o.label)))}#g(){let{rows:e,note:n,isBusy:o}=this.#o,s=e.map(({content:a},i)=>this.#n.
option(this.#t.length+i,...a)),r=o?l("progress",{"aria-hidden":"true"}):"";return n&&s.push(l("li",up,n,r)),s.
length?[this.#m("questions",s)]:[]}#w(){let e=this.#t.length+this.#o.rows.length,n=this.#e.map(({passage:o,lang:s,
before:r,found:a,after:i},c)=>{let f=l("span",{dir:"auto",lang:s},r,a?l("mark",{},a):"",i);return this.#n.option(
e+c,f,l("small",{},ta(p.passages[o])))});return this.#m("sentence",n)}#m(e,n){let o=`${this.#c.id}-${e}`;return l(
"li",{role:"group","aria-labelledby":o},l("small",{id:o},d(e)),l("ul",{role:"none"},...n))}#u(e){let{take:n,keep:o,
read:s}=this.#a;this.#r.value=o?T(this.#t[e]):"",this.#s=!1,this.#n.close();let r=e-this.#t.length,a=r-this.#o.
rows.length;r<0?n(this.#t[e]):a<0?this.#o.rows[r].take():s?.(this.#e[a].passage)}#x(e){e.isComposing||(["Arrow\
Down","ArrowUp"].includes(e.key)&&!this.#n.isOpen&&this.#f(),this.#n.step(e,this.#i)?this.#p():e.key==="Enter"&&
this.#i&&this.#n.isOpen?(e.preventDefault(),this.#u(this.#n.active)):e.key==="Enter"&&this.#o.isBusy?this.#s=!0:
e.key==="Escape"&&(this.#a.keep||(this.#r.value=""),this.#n.close()))}};var Na=3;function mp(t,...e){let n=$("tip"),o=$("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function Ia(){$("tip").hidden=!0}function dp(){$(
"drawing").addEventListener("mouseleave",Ia),$("drawing").addEventListener("pointerdown",Ia,!0),M.on("hoverNod\
e",({node:t,event:e})=>mp(e,T(t),l("small",{},v(j(t).label)))),M.on("hoverEdge",({edge:t,event:e})=>{let n=Y().
get(t);if(!n)return;let o=Cn(Yt(n.edges)),s=o.slice(0,Na).map(({text:r,statements:a})=>l("span",{class:"told",
dir:"auto"},...yo({text:r,statements:a})));mp(e,...s,o.length>Na?l("small",{},`+ ${o.length-Na}`):"")});for(let t of[
"blurNode","blurEdge","dragStart","zoom","click"])M.on(t,Ia)}var fg="input, select, textarea, [role=tablist], [role=application]";function hp(){W("tour",{write:()=>m.tour===
null?"":String(m.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(p.steps.length,1))return[
t];Number(t)&&to(Number(t))}}),document.addEventListener("keydown",t=>{if(!(m.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(fg))){if(t.key==="ArrowRight")ne(m.tour+
1);else if(t.key==="ArrowLeft")ne(m.tour-1);else if(t.key==="Escape")no();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var pg={corrected:"corrected",stated:"stated","as-stated":"stated"};W("lang",{kept:!0,write:()=>m.language===Ea()?
"":m.language,read(t){if(t==="en"||t==="ko")ko(t);else{if(t)return null;ko(Ea())}}});W("theme",{kept:!0,write:()=>yn()===
ze.matches?"":yn()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;Me(t||(ze.matches?"dark":"\
light"))}});W("reading",{write:()=>m.reading===p.readings[0]?"":m.reading,read(t){let e=t?pg[t]:p.readings[0];
if(!p.readings.includes(e))return null;m.reading=e,Xt("readings",e)}});W("as",{write:()=>m.mode===sr?"":m.mode,
read(t){if(t&&!Bo.includes(t))return null;Fn(t||sr)}});var Ht;function Re(t,e,n,o){W(t,{write:()=>zt(n(Ge())),
read(s){let{places:r,unknown:a}=je(Vt(s),e);return o(r),a}})}var xe=(...t)=>t.flatMap(e=>e===null?[]:fe(e)),ja=t=>t.
map(e=>p.kinds[e].name);Re("view",vi,({preset:t})=>t?[p.presets[t].name]:[],([t=p.presets.length?0:null])=>{Ht=
{...cs(),preset:t}});Re("around",K,({centre:t})=>xe(t),([t])=>{t!==void 0&&Object.assign(Ht,{preset:null,centre:t})});
Re("show",qo,({asked:t})=>ja(t),t=>Object.assign(Ht,{asked:t}));var Ws=[...p.kinds.keys()],wp=t=>Ws.length>2&&
t.length===Ws.length-1;Re("hide",qo,({away:t})=>wp(t)?[]:ja(t),t=>Object.assign(Ht,{away:t}));Re("only",qo,({away:t})=>wp(
t)?ja(Ws.filter(e=>!t.includes(e))):[],([t])=>{t!==void 0&&(Ht.away=Ws.filter(e=>e!==t))});var gp="*";W("with",
{write:()=>zt(Ge().came.map(({thing:t,all:e})=>fe(t)+(e?gp:""))),read(t){let e=Vt(t),{unknown:n}=je(e,o=>K(o.replace(
/\*$/,"")));return Ht.came=e.flatMap(o=>{let s=K(o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(
gp)}}),n}});Re("add",K,({added:t})=>xe(...t),t=>Object.assign(Ht,{added:t}));Re("without",K,({removed:t})=>xe(
...t),t=>Object.assign(Ht,{removed:t}));W("lines",{write:()=>zt(Wo.flatMap(t=>Dt()[t]?`${t} ${Dt()[t]}`:[])),read(t){
return Ht.sieve=$e(),Vt(t).filter(e=>{let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=Wo.find(r=>r===n);return s&&(Ht.sieve[s]=
o),!s})}});Re("pin",K,({pinned:t})=>xe(...t),t=>{xn({...Ht,pinned:t}),ut()});function $o(t,e,n,o,s){W(t,{write:()=>zt(o()),read(r){let a=Vt(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:c}=je(a,n);return a.length&&!c.length&&s(...i),c}})}$o("line",2,K,()=>m.pair?xe(m.pair.from,m.pair.to):
[],$n);$o("passage",1,Si,()=>m.passage===null?[]:[p.passages[m.passage].name],Zn);$o("path",2,K,()=>m.isTold?xe(
m.path.from,m.path.to):[],(t,e)=>Ke(t,e));W("avoid",{write:()=>m.isTold&&m.path.avoids?"hubs":"",read(t){let{from:e,
to:n}=m.path;if(t&&(t!=="hubs"||!m.isTold))return null;t&&e!==null&&n!==null&&Ke(e,n,{avoids:!0})}});W("way",{
write:()=>m.isTold&&m.path.way?String(m.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=m.path;if(t){if(!/^[1-9]\d*$/.
test(t)||!m.isTold||e===null||n===null||Number(t)>kn(e,n,o).paths.length)return null;Ke(e,n,{avoids:o,way:Number(
t)-1})}}});$o("at",1,K,()=>xe(m.passed?m.selected:null),t=>de(t,!0));$o("entity",1,K,()=>xe(m.passed?null:m.selected),
t=>de(t));function xp(t){ca(t),m.tab==="overview"&&(m.tab="ask")}W("query",{write:()=>O.name,more:()=>Object.entries(O.typed).
map(([t,e])=>[t,zt(e)]),read(t,e){if(!t||!Ut())return O.name&&qn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,Vt(s)]));e.clear(),O.name!==t||JSON.stringify(O.typed)!==JSON.stringify(n)?xp({name:t,typed:n}):m.
tab==="overview"&&(m.tab="ask")}});W("rates",{write:()=>$f(O.rates),read(t){let e=da(t);return O.rates=O.name?
e:null,t&&!e?null:void 0}});W("sparql",{write:()=>O.own??"",read(t){if(t&&!Ut())return[t];t&&O.own!==t?xp({own:t}):
!t&&O.own!==null&&qn()}});W("drawn",{write:()=>O.isDrawn?"answer":"",read(t){return O.isDrawn=t==="answer"&&Zt(),
t&&t!=="answer"?null:void 0}});function ug(){return m.selected!==null||m.pair?"details":m.passage!==null?"text":m.isTold?"path":Zt()?"ask":"o\
verview"}W("tab",{write:()=>m.tab===ug()?"":m.tab,read(t){if(t){if(![...$("tabs").children].some(e=>e.value===
t&&!e.hidden))return null;m.tab=t}}});var mg=.45;function Gs({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){let c=o.split(`
`),f=e-(c.length-1)*n*cn/2+n*.35,w={"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a},h={stroke:i.paper,
"stroke-width":n*mg,"stroke-linejoin":"round"};return F("text",{...w,...h,"paint-order":"stroke"},...c.flatMap(
(u,g)=>u.split(/([†‡]+)/).map((y,x)=>{let b=x?{}:{x:t,y:f+g*n*cn},S={fill:r?i.grave:i.mark,"font-weight":700};
return F("tspan",x%2?{...S,...r?{"text-decoration":"underline"}:{}}:b,y)})))}function yp({from:t,to:e,bend:n,edges:o},{
color:s,width:r,dashes:a,arrows:i},c){let[f,w,h]=[H(t),H(e),s.color],u={"stroke-width":r,...a?{"stroke-dasharr\
ay":a.join(" ")}:{}},g=[F("path",{d:Di(f,w,n),fill:"none",stroke:h,...u})];for(let[y,x,b]of[[e,t,.9],[t,e,.1]])
!(y===e?i.to:i.from).enabled||!o.some(S=>S.to===y)||g.push(dg(H(y),n?St(f,w,n,b):H(x),c(y),h,r));return g}function dg(t,e,n,o,s){
let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,f]=[t.x-a*n,t.y-i*n],[w,h]=[5+3*s,1.5+
s],u=[c-a*w,f-i*w],g=[[c,f],[u[0]-i*h,u[1]+a*h],[u[0]+i*h,u[1]-a*h]];return F("polygon",{points:g.map(y=>y.map(
x=>x.toFixed(1)).join(",")).join(" "),fill:o})}function bp({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=j(
t),i=o/6;return F("path",{d:io[a.shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...ve(t)?{"stroke\
-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o} ${n-o}) scale(${i})`},F("title",{},`${v(p.things[t].
label)} (${v(a.label)})`))}var Et=24,zs=22,Ne=12,So=18,hg=480,gg=2,kp=8e3;function wg(t,e){let n=Gr(t),{from:o,to:s,width:r,height:a}=n,i=`${o.
x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=F("svg",{x:0,y:e,width:r,height:a,viewBox:i,overflow:"hidden"}),f=new Map(n.
things.map(x=>[x.id,x])),w=x=>f.get(x).size,h=(s.x-o.x)/r;for(let{left:x,top:b,width:S,height:E}of Oc()){let I={
fill:"none",stroke:t.soft,"stroke-width":h,"stroke-opacity":Er};c.append(F("rect",{x,y:b,width:S,height:E,...I}))}
for(let x of n.lines)c.append(...yp(Y().get(x.id),x,w));c.append(...n.things.map(bp));for(let{x,y:b,radius:S,sign:E}of n.
signed){let I={"font-size":S*is,"font-weight":700,"text-anchor":"middle",fill:t.paper};c.append(F("text",{x,y:b+
S*is*.4,...I},E))}for(let x of n.captions)c.append(Gs(x,x.line.weight>1?t.ink:t.soft,t));let u={stroke:t.ink,"\
stroke-width":h};for(let{x,y:b,from:S}of n.names)S&&c.append(F("path",{d:`M${S.x} ${S.y}L${x} ${b}`,...u}));for(let x of n.
names)c.append(Gs(x,Q(x.thing)?t.soft:t.ink,t));c.append(...n.titles.map(x=>Gs(x,t.soft,t)));let g=({x,y:b})=>x>=
o.x&&x<=s.x&&b>=o.y&&b<=s.y,y=n.things.map(({id:x})=>x).filter(x=>g(H(x)));return{svg:c,things:y,width:r,height:a}}
var Pa=(t,e,n,o=400)=>Un(t.split(/\s+/),s=>wt(s,e,o)[0]<=n).filter(Boolean),Da=(t,e,n,o)=>t.map((s,r)=>F("text",
{x:Et,y:e+(r+.8)*n*1.3,"font-size":n,...o},s));function xg(t,e,n,o,s){let r=new Set(t),a=xt().filter(({from:y,
to:x})=>r.has(y)&&r.has(x)),i=new Set(a.flatMap(({relation:y})=>y===null?[]:R(y))),c=[],[f,w]=[Et,o+So];function h(y,x,b,S=[]){
let E={stroke:x,"stroke-width":b,"stroke-dasharray":S.join(" ")||"none"};return{label:y,sign:()=>F("path",{d:`\
M${f} ${w-4}h12`,...E})}}let u=[...new Set(t.map(R)),...i].map(y=>{let{label:x,family:b,shape:S}=p.kinds[y],E=n.
families[b].full;return i.has(y)?h(v(x),E,2,gn(y)):{label:v(x),sign:()=>F("path",{d:io[S],fill:E,transform:`tr\
anslate(${f} ${w-10})`})}}),g=e.map(y=>h(d("wideLine")(_t(y)),n.amounts[Oe(y)].full,6));for(let{label:y,sign:x}of[
...u,...g]){let b=18+wt(y,Ne)[0]+So;f+b>s&&f>Et&&([f,w]=[Et,w+So]),c.push(x(),F("text",{x:f+18,y:w,"font-size":Ne,
fill:n.ink},y)),f+=b}return{made:c,height:c.length?w-o+So/2:0}}function yg(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.
exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function bg(){let t=$("headline")?.textContent||v(p.title),
e=p.readings.length>1?d(m.reading==="corrected"?"rightReading":"stated"):"";return[t,[t===v(p.title)?"":v(p.title),
e].filter(Boolean).join(" · ")]}async function Fa(t){let{licences:e}=await co(),n=_c(),{ink:o,soft:s,paper:r,
face:a}=n,i=Math.max(hg,Gr(n).width),[c,f]=bg(),w=Pa(c,zs,i-2*Et,600),h=Pa(f,Ne+2,i-2*Et),u=Et+w.length*zs*1.3+
h.length*(Ne+2)*1.3+So/2,{svg:g,things:y,width:x,height:b}=wg(n,u);g.setAttribute("x",String((i-x)/2));let S=os(
[...Y().values()]),{made:E,height:I}=xg(y,S,n,u+b,i-Et),z=p.articles.map(v).filter(Boolean).join("; "),Tt=[z?d(
"slideSource")(z):"","sovkg",...e.map(yg)].filter(Boolean).join(" · "),C=[g.textContent?.includes("†")||y.some(
tr=>te(tr).includes("†"))?d("slideErrata"):"",Tt].filter(Boolean).flatMap(tr=>Pa(tr,Ne,i-2*Et)),Z=u+b+I,ft=Z+
C.length*Ne*1.3+Et,sn=`0 0 ${i} ${ft}`,Wt=F("svg",{xmlns:ao,viewBox:sn,width:i,height:ft,"font-family":a,role:"\
img"});return Wt.append(F("title",{},c)),t||Wt.append(F("rect",{width:i,height:ft,fill:r})),Wt.append(...Da(w,
Et/2,zs,{"font-weight":600,fill:o}),...Da(h,Et/2+w.length*zs*1.3+2,Ne+2,{fill:s}),g,...E,...Da(C,Z,Ne,{fill:s})),
{file:new Blob([new XMLSerializer().serializeToString(Wt)],{type:"image/svg+xml"}),width:i,height:ft}}async function $p(t){
let{file:e,width:n,height:o}=await Fa(t),s=URL.createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.
min(gg,kp/n,kp/o),i=l("canvas",{width:String(Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext(
"2d")?.drawImage(r,0,0,i.width,i.height),URL.revokeObjectURL(s),new Promise((c,f)=>{i.toBlob(w=>w?c(w):f(new Error(
"PNG")),"image/png")})}var vo=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Sp=t=>t.
split(/[#/]/).at(-1)||t;function vp({triples:t,things:e,terms:n}){let o=new Map;function s(f,w,h){let u=o.get(
`${f} ${w}`)??`k${o.size}`;return o.set(`${f} ${w}`,u),`<data key="${u}">${vo(h)}</data>`}let r=new Map,a=[];for(let{
subject:f,predicate:w,object:h,said:u}of t)if("iri"in h){let g=u.passages.map(x=>p.passages[x].name).join(" "),
y=[s("edge","predicate",w),s("edge","label",v(p.predicates[u.predicate])),g&&s("edge","sentences",g),u.denies?
s("edge","denied","true"):""];a.push(`<edge source="${vo(f.iri)}" target="${vo(h.iri)}">${y.join("")}</edge>`)}else{
let g=r.get(f.thing)??new Map;r.set(f.thing,g),g.set(Sp(w),[...g.get(Sp(w))??[],h.value])}let i=e.map(({iri:f,
thing:w})=>{let[h,u]=[p.things[w].label].flat(),g=[s("node","label",h),s("node","label_ko",u??h),s("node","typ\
e",Es(w,n).join(" "))];for(let[y,x]of r.get(w)??[])g.push(s("node",`said_${y}`,x.join(" | ")));return`<node id\
="${vo(f)}">${g.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([f,w])=>{let[h,u]=f.split(" ");return`<key id="${w}" for="${h}"\
 attr.name="${vo(u)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var Op="http://www.w3.org/2000/01/rdf-schema#label",Ep=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,
In=t=>`"${t.replace(/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,Ep)}"`,Mp=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,
Ep)}>`;function Tp({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Op.slice(0,-5),...n.prefixes}),s=new Map;
function r(h){if(h.startsWith("_:"))return h;let[u,g]=o.find(([,y])=>y&&h.startsWith(y)&&/^[a-z][\w-]*$/i.test(
h.slice(y.length)))??[];return g===void 0?Mp(h):(s.set(u,g),`${u}:${h.slice(g.length)}`)}function a({value:h,lang:u,
datatype:g}){return u?`${In(h)}@${u}`:g&&g!==`${se}string`?`${In(h)}^^${r(g)}`:In(h)}let i=new Map,c=(h,u)=>i.
set(h,[...i.get(h)??[],u]);for(let{iri:h,thing:u}of e){let[g,y]=[r(h),p.things[u].label];for(let b of Es(u,n))
c(g,`a ${r(b)}`);let x=Array.isArray(y)?[`${In(y[0])}@en`,`${In(y[1])}@ko`]:[In(y)];c(g,`${r(Op)} ${x.join(" ,\
 ")}`)}for(let{subject:h,predicate:u,object:g}of t)c(r(h.iri),`${r(u)} ${"iri"in g?r(g.iri):a(g)}`);let f=[...i].
map(([h,u])=>`${h} ${[...new Set(u)].join(` ;
    `)} .
`);return[`# ${[v(p.title),d(m.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([h,u])=>`@prefix ${h}: ${Mp(u)} .
`),`
`,...f].join("")}async function Ba(t,e,n){Ae(new Blob([t(await Bl())],{type:`${e};charset=utf-8`}),`${On()}.${n}`)}var Ap=()=>$(
"transparent").checked;async function kg(){try{await navigator.clipboard.writeText(location.href),ct(d("linkCo\
pied"))}catch{prompt(d("copyLink"),location.href)}}var Cp={png:async()=>Ae(await $p(Ap()),`${On()}.png`),svg:async()=>Ae(
(await Fa(Ap())).file,`${On()}.svg`),print:()=>print(),link:kg,turtle:()=>Ba(Tp,"text/turtle","ttl"),csv:()=>Ba(
jl,"text/csv","csv"),graphml:()=>Ba(vp,"application/graphml+xml","graphml")};function $g(){let[t,e]=[$("taking"),
$("take").getBoundingClientRect()];t.style.left=`${Math.max(8,Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,
t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Lp(){let t=$("taking"),e=()=>t.matches(":popove\
r-open");t.addEventListener("toggle",()=>{$("take").setAttribute("aria-expanded",String(e())),e()&&$g()}),t.addEventListener(
"click",async({target:n})=>{Object.hasOwn(Cp,n.id)&&(t.hidePopover(),$("take").focus(),await Cp[n.id]())});for(let n of[
t,$("take")])n.addEventListener("keydown",o=>{o.key==="Escape"&&e()&&o.stopPropagation()})}var on=(t,e=n=>n)=>t.length?it(d("andMore")(t.length),{},...e(t)):"";var Sg=["ranked","rated","paid","pursued"],Np=6,Ip=t=>p.kinds[R(t)].beside,qa=t=>t<V&&Ip(t)==="others",jp=Ct.filter(
qa).sort(pt);function vg(t,e){J(),m.beside=[t,e],Uo(),B(),$("beside").querySelector("h1").focus()}function Og(){
J(),m.beside=null,B(),$("details").querySelector(".beside button")?.focus()}function Pp(t){let e=jp.filter(a=>a!==
t);if(!qa(t)||!e.length)return"";let n=e.map(a=>A(T(a),()=>vg(t,a))),o=a=>l("div",{class:"tools"},...a),s=on(n.
splice(Np),a=>[o(a)]),r=st(d("besideOthers"),o(n),s);return r.className="beside",r}function Mg(t,e){let n=[...Rt(
t),...rt(t)].filter(s=>Ip(s)===e);return Cn(new Set(n.flatMap(ht).filter(q))).sort((s,r)=>(s.passage??0)-(r.passage??
0))}function Eg(t,e){let n=Mg(t,e).map(ya);if(!n.length)return l("td",{},l("p",{class:"muted"},d("notSaid")));
let o=r=>l("ul",{},...r),s=on(n.splice(Np),r=>[o(r)]);return l("td",{},o(n),s)}function Rp(t,e){let n=jp.filter(
s=>s!==e[1-t]).map(s=>l("option",{value:String(s),selected:s===e[t]},T(s))),o=l("select",{"aria-label":d("besi\
deChoice")(T(e[1-t])),onchange:({target:s})=>{J(),m.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],B()}},
...n);return l("th",{scope:"col"},_(e[t]),o)}function Dp(){let t=$("beside"),{beside:e}=m;if(t.hidden=e===null,
!e)return t.replaceChildren();let n=Sg.map(o=>[l("tr",{},l("th",{colspan:"2",scope:"colgroup"},d(o))),l("tr",{},
...e.map(s=>Eg(s,o)))]);t.replaceChildren(l("div",{class:"bar"},l("h1",{tabindex:"-1"},e.map(T).join(" · ")),
A("×",Og,{class:"tool close","aria-label":d("close")})),l("div",{class:"scroll",tabindex:"0",role:"region","a\
ria-label":e.map(T).join(" · ")},l("table",{},l("thead",{},l("tr",{},Rp(0,e),Rp(1,e))),...n.map(o=>l("tbody",
{},...o)))))}function Tg(t){let e=K(t);return e!==void 0&&qa(e)?e:void 0}W("beside",{write:()=>m.beside?zt(m.beside.
map(fe)):"",read(t){if(m.beside=null,!t)return;let{places:e,unknown:n}=je(Vt(t),Tg);if(n.length)return n;let[o,
s,...r]=e;if(s===void 0||o===s||r.length)return null;m.beside=[o,s]}});var Fp=6,Ag=12;function Ua(t,e){let n=new Map;for(let o of U(t)){if(o.relation!==null||o.from===o.to||!q(o.statement))
continue;let s=o.from===t,r=tt(o,t);if(!e(r))continue;let a=p.statements[o.statement].predicate,i=`${s}-${a}`,
c=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function Ha({out:t,property:e}){let n=v(p.predicates[e]);
return t?n:d("relationOf")(n)}var Bp=({ends:t})=>[...t].map(([e,n])=>l("span",{class:"end"},_(e),Jt(X(n))));function Cg(t){
let e=Bp(t),n=e.length>Fp+1?Fp:e.length,o=on(e.slice(n));return l("div",{},l("dt",{},Ha(t)),l("dd",{},...e.slice(
0,n),o))}function Wa(t){let e=dt(ot(t)?.captions??[""]).replaceAll(`
`," "),n=v(j(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():T(t)+o}function Lg(t,e){let n=Wa(t),o=Ua(t,s=>s!==e&&!(Q(s)&&n.startsWith(T(s))));return l("l\
i",{},N(n,()=>qt(t),{class:"plain",dir:"auto",title:T(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},Ha(s)),...Bp(s))))}function Rg(t){let e=Rt(t).flatMap(s=>{let r=Ua(s,a=>a===t).map(Ha);return r.length?
{relation:s,name:`${v(j(s).label)} · ${r.join(", ")}`}:[]}),n=e.length<=Ag;return[...Map.groupBy(e,({name:s})=>s)].
map(([s,r])=>it(`${s} (${r.length})`,{class:"several",open:n},l("ul",{},...r.map(({relation:a})=>Lg(a,t)))))}function qp(t){
let e=Ua(t,o=>L(t)||!L(o)).map(Cg),n=L(t)?[]:Rg(t);return!e.length&&!n.length?"":l("section",{class:"links"},l(
"h3",{},d("asParts")),e.length?l("dl",{},...e):"",...n)}var Ng=3,Ig=5,Up=12,jg=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,Pg=150;function Hp({text:t,statements:e,
passage:n},o){let s=new Set(U(o).flatMap(({from:c,relation:f})=>c===o?f??[]:[])),r=e.map(c=>p.statements[c].subject),
a=[p.things[o].label].flat()[0],i=n!==null&&p.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(c=>s.has(c))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>Pg?3:0)}function Dg({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=Ps(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function Fg(t){let e=Po(t),o=Cn(e,"en").filter(
({passage:i})=>i!==null).sort((i,c)=>Hp(c,t)-Hp(i,t)),s=[],r=(i,c)=>i.statements.some(f=>c.statements.includes(
f));for(let i of o)s.length<Ng&&!s.some(c=>r(i,c))&&s.push(i);let a=s.sort((i,c)=>Number(i.passage)-Number(c.passage)).
flatMap(i=>Dg(i,e));return[...new Set(a)]}var Bg=t=>l("p",{class:"told-first",dir:"auto"},...yo({...t,text:t.text.
replace(jg,"")}));function qg(t){let e=o=>dt(ot(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>ot(o)?.sums.length?
0:1;return Rt(t).filter(o=>/\d/.test(e(o))).sort((o,s)=>n(o)-n(s))}function Ug(t){let e=qg(t).slice(0,Ig).map(
n=>{let o=rt(n).filter(r=>r!==t&&!Q(r)&&j(r).rank==="actor"),s=N(Wa(n),()=>qt(n),{class:"plain",dir:"auto"});return l(
"li",{},s,...o.slice(0,2).map(_))});return e.length?l("ul",{class:"facts","aria-label":d("figures")},...e):""}
function Wp(t){let e=["actor","named","relation","concept"],n=r=>e.indexOf(j(r).rank),o=rt(t).sort((r,a)=>n(r)-
n(a)||pt(r,a));if(!o.length)return"";let s=o.length>Up+1?o.splice(Up):[];return l("section",{class:"near"},l("\
h3",{},`${d("linked")} (${o.length+s.length})`),l("div",{},...o.map(_),on(s.map(_))))}var Gp=t=>[...Fg(t).map(
Bg),Ug(t)];var Hg=12,Wg=3,zp=["from","to"];function Vp(){let{from:t,to:e}=m.path;t!==null&&e!==null?gs(t,e,{avoids:m.path.
avoids}):Ga()}function Gg(t){let{input:e,list:n}=Rs(`path-${t}`,{"data-label":"found"});return new Nn(e,n,{keep:!0,
take(o){m.path[t]=o,m.path.from!==null&&m.path.to!==null&&Vp()}}),l("div",{class:"field"},l("label",{for:e.id,
"data-message":t}),e,n)}var Kp=l("div",{"aria-live":"polite"});function _p(){let t=()=>{m.path={...m.path,from:m.
path.to,to:m.path.from},Vp()};$("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-\
message":"pathHelp"}),...zp.map(Gg),A("",t,{"data-message":"swap"}),Kp)}function zg(t){let e=t.map(({said:n,both:o,
third:s})=>o&&s!==null?d("both")(n,o,T(s)):n);return l("p",{class:"link",dir:"auto"},[...new Set(e)].slice(0,Wg).
join("; "))}var Vg=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,_(t)," – ",_(e)),zg(
n),...tn(o));function Kg(t,e){let{from:n,to:o,avoids:s,way:r}=m.path;if(t.length<2||n===null||o===null)return"";
let a=t.slice(0,Hg).map((f,w)=>{let u=Qr(f).slice(1).map(y=>T(y.from)).join(" – ");return A(u,()=>gs(n,o,{avoids:s,
way:w}),{"aria-pressed":String(w===r),"data-act":`way-${w}`})}),i=t.length-a.length,c=d("asShort")(`${t.length}${e?
"+":""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},l("span",{class:"muted"},c),...a,i>0?
l("span",{class:"muted"},d("andMore")(i)):"")}function _g(){let{from:t,to:e,avoids:n}=m.path,o=l("input",{type:"\
checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&gs(t,e,{avoids:s.checked})});return l(
"label",{class:"check"},o,d("avoidHubs"))}function Qg(t,e){if(t===null||e===null)return[];if(t===e)return[l("p",
{},d("sameEnds"))];let{avoids:n,way:o}=m.path,{paths:s,isCut:r}=kn(t,e,n),a=Qr(s[Math.min(o,s.length-1)]??[]),
i=a.length?d("steps")(a.length):d("noPath");return[_g(),Kg(s,r),P(i),l("ol",{class:"steps"},...a.map(Vg))].filter(
Boolean)}function Ga(){for(let t of zp){let[e,n]=[$(`path-${t}`),m.path[t]];e.value=n===null?"":T(n),e.placeholder=
d("search")}Kp.replaceChildren(...Qg(m.path.from,m.path.to))}function Qp(t){m.path={...m.path,from:t,to:null,way:0},
It("path"),B(),$("path-to").focus()}var mt=(t,e,n={})=>A(Nt(t),e,{"data-act":t,...n}),Jp=(...t)=>l("div",{class:"tools",role:"group","aria-label":d(
"actions")},...t);function Yg(t){let e=Pt(t),n=L(t)?[]:He(t),o=L(t)?[]:Rt(t).filter(Pt);return Jp(mt("focus",()=>xl(
t)),Go(t).total?mt("expand",()=>xs(t)):"",L(t)&&e?mt("fold",()=>bs([t])):"",L(t)&&!e?mt("unfold",()=>ys([t])):
"",n.length?mt("unfoldAround",()=>ys(n)):"",o.length?mt("foldAround",()=>bs(o)):"",mt("pathFrom",()=>Qp(t)),e?
mt("pin",()=>$l(t),{"aria-pressed":String(ve(t))}):"",e?mt("hide",()=>Sl(t)):"",mt("release",_e))}function Jg(t){
let{count:e,kinds:n}=Wi(t),o=n.map(r=>v(p.kinds[r].label)),s=mt("all",()=>oe(null,"all"));return e?l("p",{class:"\
note",id:"leftOut"},d("leftOut")(e,o)," ",s):""}function Xg(t){let{predicate:e,object:n,errata:o,corrected:s}=p.
statements[t],r=typeof n=="number"?_(n):l("span",{dir:"auto",lang:n.lang||!1},Ze(t));return[l("dt",{},v(p.predicates[e])),
l("dd",{class:o.length?"doubtful":""},r,Jt(X([t])),s.length?l("span",{class:"corrected"},`${d("corrected")}${s.
map(v).join(", ")}`):"")]}function Zg(t){let e=ht(t).filter(q).flatMap(Xg);return e.length?it(d("asData"),{class:"\
rows"},l("dl",{},...e)):""}function za(t,e){let n=p.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",
_(o)]);return n.length?l("p",{class:"names","data-how":e},Va(d(e)),...n):""}var Va=t=>l("span",{class:"muted"},
t);function tw(t){let{name:e,same:n}=p.things[t];return it(d("data"),{class:"data",open:Yp,ontoggle:o=>Yp=o.target.
open},l("p",{class:"names"},Va(`${d("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},Va(`${d("\
elsewhere")} `),l("code",{},n.join(" "))):"",qp(t),Zg(t))}var Yp=!1;function ew(t){let{label:e,names:n}=p.things[t],
o=j(t),s=[...new Set([...[e].flat().filter(a=>a!==v(e)),...n.filter(a=>!a.includes("://"))])].join(" · "),r=tn(
Po(t));return[l("h2",{dir:"auto",tabindex:"-1"},v(e)),l("p",{class:"kind"},Ot(o),v(o.label),s?l("span",{class:"\
names muted",dir:"auto"},s):""),...Gp(t),za(t,"broader"),za(t,"narrower"),za(t,"related"),Yg(t),Pp(t),Jg(t),Wp(
t),st(`${d("said")} (${r.length})`,...r),tw(t)]}function nw({from:t,to:e,edges:n}){let o=[...new Set(n.flatMap(
({relation:a})=>a??[]))],r=o.every(Pt)?mt("fold",()=>bs(o)):mt("unfold",()=>ys(o));return[l("h2",{tabindex:"-1"},
ye()),l("p",{},_(t)," ",_(e)),Jp(o.length?r:"",mt("release",_e)),st(d("said"),...tn(Yt(n)))]}function Xp(){let{
pair:t,selected:e}=m,n=[l("h2",{tabindex:"-1"},d("details")),l("p",{},d("noneChosen"))],o=t?nw(t):e!==null?ew(
e):n;$("details").replaceChildren(...o.filter(Boolean))}function Ka(){return m.tour!==null?m.tour:p.steps.length&&pe()===p.steps[0].preset?0:null}var Vs=p.steps.length-
1,ow=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function sw(t){return Vs?t?[A(d("tourBack"),()=>ne(
t-1),{"data-act":"back"}),...t===Vs?[A(d("tourLeave"),no,{class:"tool next","data-act":"leave"})]:[A(d("tourNe\
xt"),()=>ne(t+1),{class:"tool next","data-act":"next"}),A("×",no,{"data-act":"leave","aria-label":d("tourLeav\
e")})]]:[A(d("tourStart")(Vs),()=>ne(1),{class:"tool next","data-act":"tour"})]:[]}function Zp(t){if(t)return l(
"p",{class:"kicker"},d("tourStep")(t,Vs));let e=p.articles.map(v).filter(Boolean).join("; "),n=d("origin")(e,p.
articles.length);return p.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function rw(t){let{
text:e,passages:n}=Sn(t);return[Zp(t),l("h1",{id:"headline",dir:"auto"},...ow(v(e))),l("div",{class:"under"},l(
"span",{class:"chips"},l("small",{},d("statedIn")),...n.map(Mt)),l("span",{class:"tools",role:"group","aria-la\
bel":d("tour")},...sw(t)))]}function _a(t){let{name:e,note:n}=p.presets[t];if(p.articles.length||e!=="all"||!Pe.
length)return v(n);let o=d("things")(nt(V-p.relations.length));return d("ownData")(o,nt(p.kinds.length),T(Pe[0]))}
var aw=()=>k.centre===null?"":T(k.centre),Ks=(t,e)=>[Zp(null),l("h1",{id:"headline",dir:"auto"},t),e?l("p",{class:"\
under note"},e):""];function iw(){if(m.mode==="types")return Ks(d("types"),d("typesNote"));let t=pe();return t===
null?Ks(aw()||v(p.title)):Ks(v(p.presets[t].title),_a(t))}function cw(){let{passage:t,isTold:e,path:n,tour:o}=m;
return o!==null?"":t!==null?Ye(p.passages[t]):e&&n.from!==null&&n.to!==null?`${T(n.from)} – ${T(n.to)}`:ye()}
var lw=()=>[m.selected,m.pair,m.passage,m.beside].some(t=>t!==null)||m.isTold;function tu(){let t=m.mode==="ty\
pes"?null:Ka(),e=$("finding");e.style.setProperty("--held",m.stays?`${e.getBoundingClientRect().height}px`:"au\
to");let n=m.mode==="types"?"":cw();e.replaceChildren(...(n?Ks(n):t===null?iw():rw(t)).filter(Boolean));let o=t?
"tour":lw()?"aside":"";(!m.stays||o!=="aside"||e.dataset.told==="tour")&&(e.dataset.told=o)}var fw=9,_s=l("b",{});function eu(t,e){let n=p.kinds[t],o=!k.away.has(t),s=e?Os(n.family,gn(t)):Ot(n);return N(
[s,v(n.label)],()=>oe(t,o?"hide":"show"),{"aria-pressed":String(o),"data-act":`key-${t}`})}var nu=(t,e)=>l("sp\
an",{},t,e);function ou(t,e,n){if(!e&&!n)return[];let o=l("i",{class:`ring ${t}`,"aria-hidden":"true"},t==="gr\
ave"?"!":"†"),s=l("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[l("span",{},...e?[o]:[],...n?
[s]:[],d(`${t}Error`))]}function Qa(){let[t,e]=[Sr()&&!Y().size,pc()];_s.textContent=t?d("linesOfChoice"):e?d(
"linesBlocked")(e):"",_s.hidden=!_s.textContent}function su(){Qa();let t=zo(),e=new Set(p.relations.map(({thing:c})=>p.
things[c].kind)),n=[...p.kinds.keys()].filter(c=>t.has(c)||k.away.has(c)),o=n.toSorted((c,f)=>(t.get(f)??0)-(t.
get(c)??0)).slice(0,fw),s=n.filter(c=>o.includes(c)),r=[...Y().values()],a=G().filter(c=>te(c).includes("†")),
i=r.filter(({label:c})=>c.includes("†"));$("legend").replaceChildren(_s,...s.filter(c=>!e.has(c)).map(c=>eu(
c,!1)),...s.filter(c=>e.has(c)).map(c=>eu(c,!0)),...r.some(({edges:c})=>c.some(({relation:f})=>f===null))?[nu(
Os("stated",ns),d("statedLine"))]:[],...os(r).map(c=>nu(Os(`tone-${Oe(c)}`,[],6),d("wideLine")(_t(c)))),...ou(
"grave",a.some(qe),i.some(({grave:c})=>c)),...ou("light",!a.every(qe),!i.every(({grave:c})=>c)))}var ru="rankings",pw=["country","pillar","year","printedAs"],Oo=new Map;function uw(){let{reading:t,language:e}=m,
n=`${t} ${e}`;return Oo.has(n)||(Oo.set(n,null),kt("answer",ru,{},t,e).then(({table:o})=>{Oo.set(n,o),B()},()=>Oo.
delete(n))),Oo.get(n)}function mw({columns:t,headings:e,rows:n}){let o=pw.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>l("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>l("tr",{class:i?"doubtful":""},...o.map((c,f)=>l(
"td",{dir:"auto"},a[c],f?"":i))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":d("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function au(){let t=pe();if(t===null||
p.presets[t].name!=="ranks"||!Ut())return"";let e=uw();if(!e?.chart)return st(d("ranked"),l("p",{class:"muted",
role:"status"},d("answering")));let n=A(d("allOfIt"),()=>$t(ru)),o=st(d("ranked"),Zr(e.chart,$("overview").clientWidth-
32,On),mw(e),n);return o.classList.add("ranks"),o}var dw=12;function hw(t){let e=p.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function gw({relation:t,sum:e}){let n=xr(t,e);if(n===null)return"";let o=F("rect",{width:`${Math.
max(.6,100*n)}%`,height:"100%"});return F("svg",{class:`amount tone-${Oe(e.currency)}`,"aria-hidden":"true"},o)}
function ww(t){let{relation:e,sum:n}=t,o=X([n.statement]),s=o&&an(n.statement),r=ts(e),a=r!==null&&m.pair?.from===
r.from&&m.pair.to===r.to,i=hw(e).map(T).join(" → "),c=l("b",{},wr(n.statement),Jt(o)),f=l("span",{class:"fig\
ure"},l("span",{dir:"auto"},i),c);return l("li",{},N([f,gw(t)],()=>r&&hs(r),{class:s?"sum grave":"sum","aria-p\
ressed":String(a)}))}function iu(){let t=He().flatMap(r=>Lt(r).map(a=>({relation:r,sum:a})));if(t.length<2)return"";
let e=Map.groupBy(t,({relation:r,sum:a})=>`${j(r).family} ${a.currency}`),n=[...e.values()].map(([{sum:r}])=>r.
currency),o=[...e.values()].flatMap(r=>{let a=r.sort((h,u)=>u.sum.value-h.sum.value).slice(0,dw),[{relation:i,
sum:c}]=a,w=n.filter(h=>h===c.currency).length>1?` · ${v(j(i).label)}`:"";return[l("h4",{},_t(c.currency)+w),
l("ul",{class:"sums"},...a.map(ww))]}),s=t.map(({sum:r})=>r.statement).filter(an);return st(d(m.reading==="cor\
rected"?"rightAmounts":"amounts"),...o,...xo(s),P(d("scales")))}function jn(t,e,n){let o=Dt()[t],s=[["",d("any")],...n].map(([a,i])=>l("option",{value:a,selected:a===o},i)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:a})=>Yr({...Dt(),[t]:a.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var Mo=(t,e)=>[t,e],cu=t=>t?[Mo("only",d("onlySuch")),Mo("withou\
t",d("withoutSuch"))]:[];function lu(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=qi(),r=t.map(([w,h])=>Mo(
w,dt(h.amounts).replaceAll(`
`," "))),a=e.map(w=>Mo(String(w),String(w))),i=[jn("least",d("least"),r),jn("since",d("since"),a),jn("until",d(
"until"),a),jn("status",d("statusIs"),n.map(([w,h])=>Mo(w,v(h)))),jn("hearsay",d("hearsay"),cu(o)),jn("errata",
d("errata"),cu(s))].filter(Boolean);if(!i.length)return"";let c=!Se(Dt()),f=A(d("everyLine"),()=>Yr($e()),{"da\
ta-act":"everyLine"});return it(d("sieve"),{class:"several sieve",open:c},...i,c?l("p",{class:"note",role:"sta\
tus"},d("linesLeft")(Y().size)):"",c?f:"")}var xw=Map.groupBy(Ct,R),fu=new Set(p.relations.map(({thing:t})=>R(t))),pu=Pe.slice(0,8);function yw(){let t=pe(),
e=p.presets.map((n,o)=>A(v(n.title),()=>wl(o),{value:n.name,"aria-pressed":String(o===t&&m.mode!=="types")}));
return Bo.includes("types")&&e.push(A(d("types"),()=>Qe("types"),{value:"types","aria-pressed":String(m.mode===
"types")})),st(d("views"),l("div",{class:"tools",role:"group","aria-label":d("views")},...e),P(m.mode==="types"?
d("typesNote"):t===null?d("ownView"):_a(t)),p.presets.some(({name:n})=>n==="all")?"":P(d("tooMany")(nt(V))))}function bw(t,e){
let n=p.kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!pn().has(t),onchange:({target:a})=>oe(t,
a.checked?"show":"hide")}),s=l("small",{},d("shownOf")(nt(e),nt(xw.get(t)?.length??0))),r=v(n.label);return l(
"li",{},l("label",{},o,Ot(n),l("span",{},r),s),N(d("only"),()=>oe(t,"only"),{class:"only","aria-label":d("only\
This")+r}))}function kw(){let t=zo(),e=[...p.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>bw(r,t.get(
r)??0))),o=e.filter(s=>fu.has(s));return[st(d("kinds"),P(d("kindsNote")),n(e.filter(s=>!fu.has(s)))),o.length?
st(d("lines"),P(d("linesNote")),n(o),l("div",{class:"tools"},A(d("unfoldAll"),bl,{"data-act":"unfoldAll"}),A(d(
"foldAll"),kl,{"data-act":"foldAll"}))):"",pn().size?A(d("all"),()=>oe(null,"all"),{id:"every"}):""]}function $w({
kind:t,names:e}){let n=e.map(r=>Bn(r).replaceAll("-"," ")),o=["entity","path"].includes(t)?[...new Set(n.flatMap(
r=>Tn(r,3)))]:[],s=o.flatMap(r=>[" ",_(r)]);return l("div",{class:"erratum",id:"unknown",role:"alert"},l("p",{
dir:"auto"},d("unknown")(t,e.join(", "))),o.length?l("p",{},d("didYouMean"),...s):"")}function Sw(){let t=m.reading===
"corrected"?` ${d("putRight")}`:"";return l("p",{},l("span",{class:"ring","aria-hidden":"true"},"†"),d("ring"),
t)}function vw(){let t=pu.map(e=>l("li",{},_(e)," ",l("small",{},String(U(e).length))));return st(d("connected"),
l("ul",{class:"things"},...t))}function Ow(){let t=[...p.steps.keys()].slice(1).map(e=>{let n=l("span",{},v(Sn(
e).text)),o={class:"question","aria-current":m.tour===e?"step":!1};return l("li",{},N(n,()=>ne(e),o))});return t.
length?st(d("tourSteps"),l("ol",{},...t)):""}function Mw(){let t=p.links.map(([e,n])=>l("a",{href:v(n)},v(e)));
return t.length?P(d("beside"),...t.flatMap(e=>[" · ",e]).slice(1)):""}function Ew(){let t=Ka();if(t===null)return[];
let{points:e,passages:n}=Sn(t),o=n.map(a=>({text:p.passages[a].text,passages:[a]})),r=(e.length?e:t?o.filter(({
text:a})=>a):[]).map(({text:a,passages:i})=>l("li",{dir:"auto"},v(a)," ",...i.map(Mt)));return r.length?[st(d(
"inShort"),l("ul",{class:"points"},...r))]:[]}function uu(){let t=[d("things")(nt(V-p.relations.length)),d("st\
atements")(nt(p.statements.length)),p.passages.length?d("sentences")(nt(p.passages.length)):""],e=[l("h2",{class:"\
unseen"},d("overview")),m.unknown?$w(m.unknown):"",...Ew(),m.tour===null&&m.mode!=="types"?iu():"",yw(),Mw(),Ow(),
au(),p.articles.length&&p.readings.length>1?P(d("bothReadings")):"",l("p",{class:"counts"},t.filter(Boolean).join(
" · ")),l("p",{},d("help")),p.readings.length===1&&p.readings[0]==="corrected"?P(d("onlyCorrected")):"",Ci?Sw():
"",...kw(),lu(),pu.length?vw():""];$("overview").replaceChildren(...e.filter(Boolean))}var du=t=>Math.min(...t,p.passages.length),hu=t=>l("span",{class:"chips"},...t.map(Mt)),gu=t=>l("span",{dir:"a\
uto"},t),wu=t=>[p.statements[t].subject,p.statements[t].object].filter(e=>typeof e=="number"),Tw={title:"thing\
Rows",under:["kind"],rows:()=>Ct.map(t=>({row:t,things:[t]})),columns:[{name:"thing",value:T,cell:_},{name:"ki\
nd",value:t=>v(j(t).label)},{name:"linkedTo",value:t=>rt(t).length},{name:"marks",value:t=>Be(t).length,cell:t=>Be(
t).length?`${X(Be(t))} ${Be(t).length}`:""}]},mu=({passage:t})=>t===null?[]:[t],Aw={title:"wordRows",under:["t\
hing"],rows:()=>wo().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{...t,subject:p.statements[e].
subject},things:t.statements.flatMap(wu)}]}),columns:[{name:"words",value:t=>t.text,cell:t=>gu(t.text)},{name:"\
sentence",value:t=>du(mu(t)),cell:t=>hu(mu(t))},{name:"thing",value:({subject:t})=>T(t),cell:({subject:t})=>_(
t)},{name:"marks",value:({statements:t})=>X(t)}]},Cw={title:"statementRows",under:["relation","object"],rows:()=>[
...p.statements.keys()].filter(q).map(t=>({row:t,things:wu(t)})),columns:[{name:"subject",value:t=>T(p.statements[t].
subject),cell:t=>_(p.statements[t].subject)},{name:"relation",value:t=>v(p.predicates[p.statements[t].predicate])},
{name:"object",value:Ze,cell(t){let{object:e}=p.statements[t];return typeof e=="number"?_(e):gu(Ze(t))}},{name:"\
sentence",value:t=>du(p.statements[t].passages),cell:t=>hu(p.statements[t].passages)},{name:"marks",value:t=>X(
[t])}]},Qs={things:Tw,...p.sentences.length&&{words:Aw},statements:Cw};var Zs=200,yu=matchMedia("(max-width: 640px)"),Js={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},ae="things",bu=!1,Eo="",Pn=Zs,xu=t=>String(t).normalize("NFKC").toLowerCase();function Lw(){
let{columns:t,rows:e}=Qs[ae],n=new Set([...G(),...xt().flatMap(({relation:u})=>u??[])]),o=([u,...g])=>bu||n.has(
u)||ae==="words"&&g.some(y=>L(y)&&n.has(y)),s=xu(Eo),r=new Set(Eo?uo(Eo,1/0):[]),a=(u,{name:g,value:y,cell:x})=>g===
"sentence"&&x?x(u).textContent:y(u),i=(u,g)=>!Eo||t.some(y=>xu(a(u,y)??"").includes(s))||g.some(y=>r.has(y)),{
by:c,direction:f}=Js[ae],{value:w}=t[c],{compare:h}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:u,things:g})=>o(g)&&i(u,g)).map(({row:u},g)=>({row:u,key:w(u),i:g})).sort((u,g)=>{let[
y,x]=[u.key,g.key],b=typeof y=="number"&&typeof x=="number"?y-x:h(String(y),String(x));return f*b||u.i-g.i}).map(
({row:u})=>u)}var Ys=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),Xa=l("div",{class:"tools",role:"group","data-label":"tableOf"}),Ya=l("input",{type:"checkbox",id:"eve\
ry-row"}),ku=l("p",{class:"note",role:"status"}),Xs=l("table",{}),Ja=A("",Rw,{"data-message":"moreRows"});function Rw(){
Pn+=Zs,Ie()}function $u(){Ys.addEventListener("input",()=>{Eo=Ys.value.trim(),Pn=Zs,Ie()}),Ya.addEventListener(
"change",()=>{bu=Ya.checked,Ie()}),yu.addEventListener("change",()=>$("table").hidden||Ie());let t=l("label",{
class:"check"},Ya,l("span",{"data-message":"everyRow"}));$("table").append(l("div",{class:"bar"},Xa,Ys,t),ku,l(
"div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Xs,Ja))}function Nw(t){let{by:e,direction:n}=Js[ae];
Js[ae]={by:t,direction:e===t?-n:1},Ie(),Xs.querySelector(`th [value="${t}"]`)?.focus()}function Iw(t){ae=t,Pn=
Zs,Ie(),Xa.querySelector(`[value=${t}]`)?.focus()}function jw({name:t},e){let{by:n,direction:o}=Js[ae],s=e===n?
o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},N(Nt(t),()=>Nw(e),{value:String(
e)}))}function Ie(){Ys.placeholder=d("filter"),Xa.replaceChildren(...Object.entries(Qs).map(([f,{title:w}])=>A(
Nt(w),()=>Iw(f),{value:f,"aria-pressed":String(f===ae)})));let{columns:t,title:e,under:n}=Qs[ae],o=Lw(),s=t.filter(
({name:f})=>yu.matches&&n.includes(f)),[r,...a]=t.filter(f=>!s.includes(f)),i=(f,{value:w,cell:h})=>h?h(f):String(
w(f)),c=f=>{let w=s.map(u=>l("div",{class:"under"},i(f,u))),h=a.map(u=>l("td",{},i(f,u)));return l("tr",{},l("\
th",{scope:"row"},i(f,r),...w),...h)};Xs.className=ae,Xs.replaceChildren(l("caption",{class:"unseen"},Nt(e)),l(
"thead",{},l("tr",{},...[r,...a].map(f=>jw(f,t.indexOf(f))))),l("tbody",{},...o.slice(0,Pn).map(c))),ku.textContent=
d("rowsOf")(Math.min(Pn,o.length),o.length),Ja.hidden=o.length<=Pn,Ja.textContent=d("moreRows")}var Pw=12,Dw=18,[Su,Fw]=[9,38],Bw=560,Ou=12,qw=80;function Mu(t){Qe("picture"),oe(t,"only")}function Uw(t,e){let n=(a,i)=>e.
reduce((c,{from:f,to:w,total:h})=>c+(f===a&&w===i||f===i&&w===a?h:0),0),[o,...s]=t,r=[o];for(;s.length;){let a=r[r.
length-1];s.sort((i,c)=>n(a,c)-n(a,i)||t.indexOf(i)-t.indexOf(c)),r.push(s.shift())}return r}function vu({names:t}){
let e=[...t].sort(([,o],[,s])=>s-o);return[...e.slice(0,2).map(([o,s])=>`${o} ${nt(s)}`),...e.length>2?[d("mor\
eLines")(e.length-2)]:[]].join(", ")}function Hw(t,e,n){let[s,r]=[(t.x+e.x)/2,(t.y+e.y)/2],a=18/(Math.hypot(e.
x-t.x,e.y-t.y)||1),i={x:s+(n.x-s)*.35-(e.y-t.y)*a,y:r+(n.y-r)*.35+(e.x-t.x)*a},c=Math.hypot(e.x-i.x,e.y-i.y)||
1,[f,w]=[(e.x-i.x)/c,(e.y-i.y)/c],h={x:e.x-f*(e.radius+2),y:e.y-w*(e.radius+2)},u={x:h.x-f*9,y:h.y-w*9},g=`${h.
x},${h.y} ${u.x-w*4},${u.y+f*4} ${u.x+w*4},${u.y-f*4}`,y={x:t.x/4+i.x/2+e.x/4,y:t.y/4+i.y/2+e.y/4};return{path:`\
M${t.x} ${t.y}Q${i.x} ${i.y} ${u.x} ${u.y}`,arrow:g,at:y}}var Ww=(t,e,n,o={})=>F("text",{x:e,y:n,"font-size":Ou,
"text-anchor":"middle",class:"label",...o},t);function Gw(t,e,n,o){let s=Math.max(...t.map(u=>ce.get(u)??0)),r={
x:n/2,y:o/2,radius:0},a=new Map;Uw(t,e).forEach((u,g)=>{let y=2*Math.PI*g/t.length-Math.PI/2,x=Su+(Fw-Su)*Math.
sqrt((ce.get(u)??0)/s),[b,S]=[r.x+(n/2-130)*Math.cos(y),r.y-14+(o/2-76)*Math.sin(y)];a.set(u,{x:b,y:S,radius:x})});
let i=F("svg",{xmlns:ao,viewBox:`0 0 ${n} ${o}`,width:n,height:o,"aria-hidden":"true"}),c=e.filter(({from:u,to:g})=>u!==
g&&a.has(u)&&a.has(g)),f=[...a.values()].map(({x:u,y:g,radius:y})=>[u-y,g-y,u+y,g+y]),w=[];function h(u,g,y,x=Ou,b=400){
let S=wt(u,x,b)[0]/2+3;f.some(([E,I,z,Tt])=>g+S>E&&g-S<z&&y+4>I&&y-x<Tt)||(f.push([g-S,y-x,g+S,y+4]),w.push(Ww(
u,g,y,{"font-size":x,"font-weight":b})))}for(let[u,{x:g,y,radius:x}]of a)h(`${v(p.kinds[u].label)} ${nt(ce.get(
u)??0)}`,g,y+x+16,14,600);c.forEach((u,g)=>{let[y,x]=[a.get(u.from),a.get(u.to)],{path:b,arrow:S,at:E}=Hw(y,x,
r),I=1+5*Math.sqrt(u.total/c[0].total);i.append(F("path",{d:b,class:"link","stroke-width":I}),F("polygon",{points:S,
class:"tip"})),g<Dw&&h(vu(u),E.x,E.y+4)});for(let[u,{x:g,y,radius:x}]of a){let b=e.find(({from:E,to:I})=>E===u&&
I===u),S=F("circle",{cx:g,cy:y,r:x,class:`dot ${p.kinds[u].family}`});S.addEventListener("click",()=>Mu(u)),i.
append(S),b&&h(`↻ ${vu(b)}`,g,y+x+32)}return i.append(...w),i}var Za=t=>N([Ot(p.kinds[t]),v(p.kinds[t].label)],
()=>Mu(t),{class:"thing"});function zw(t){let e=t.flatMap(({from:s,to:r,names:a})=>[...a].map(([i,c])=>({from:s,
name:i,to:r,n:c})));e.sort((s,r)=>r.n-s.n);let n=["subject","relation","object","howMany"].map(s=>l("th",{scope:"\
col"},d(s))),o=e.map(({from:s,name:r,to:a,n:i})=>l("tr",{},l("td",{},Za(s)),l("td",{dir:"auto"},r),l("td",{},Za(
a)),l("td",{class:"numeric"},nt(i))));return l("table",{},l("thead",{},l("tr",{},...n)),l("tbody",{},...o))}function Eu(){
let t=$("types"),e=xi(),n=[...ce.keys()].sort((a,i)=>(ce.get(i)??0)-(ce.get(a)??0)),{clientWidth:o,clientHeight:s}=t.
parentElement,r=n.map(a=>l("li",{},Za(a)," ",l("small",{},nt(ce.get(a)??0))));t.replaceChildren(o<Bw?"":Gw(n.slice(
0,Math.min(Pw,Math.floor(o/qw))),e,o-32,Math.max(480,s-100)),l("ul",{class:"things"},...r),e.length?zw(e):"",A(
d("asPicture"),()=>Qe("picture")))}ai(ap,Sc,Wr,ls,Ro,Zf,tu,su,Hf,uu,Xp,Dp,Ga,()=>m.tab==="text"&&Us(),()=>m.mode==="table"&&Ie(),()=>m.mode==="ty\
pes"&&Eu(),Ns,Ff,Ra,ar,()=>{$("undo").disabled=!nr()},ip);nl(Qa);_p();Kf();$u();new Nn($("query"),$("found"),{
take:qt,sentences:qf,read:Te,asks:!0});op();dp();lp();hp();Uf();tp();Lp();gt(!ir.matches);$("empty").hidden=V>
0;M.once("afterDrawing",()=>performance.mark("drawn"));ws(location.hash);m.mode!=="picture"&&performance.mark(
"drawn");window.sovkg={data:p,network:M,lines:Y,readable:ms,pointOn:St,picture:{shown:We,things:G,isPinned:ve},
select(t){let e=K(t);return e!==void 0&&qt(e),e!==void 0}};document.documentElement.dataset.ready="";})();
