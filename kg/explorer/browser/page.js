"use strict";(()=>{var Mt=history.state?.step??0,go={[Mt]:location.hash},Pa=!1,Ds=()=>{};var Fs=()=>Mt>0;function Da(t,e){let n=e&&t!==go[Mt];Mt+=Number(n),go[Mt]=t;try{history[n?"pushState":"replace\
State"]({step:Mt},"",t||location.pathname+location.search)}catch{Pa=!0}}function Fa(){if(Fs()){if(!Pa)return history.
back();Mt-=1,Ds(go[Mt],!1)}}function Ba(t){Ds=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
Mt=n?Mt+1:e.step,go[Mt]=location.hash,Ds(location.hash,n)})}var wo=new Map,_=(t,e)=>{wo.set(t,e)},Ht=[],yo=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Ut=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),Gt=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function wu(){return[...[...wo].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${yo(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${yo(a)}`)]:[]}),...Ht.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var xo=!1;function J(){xo=!0,Ht=[]}function qa(){Da(wu(),xo),xo=!1}function yu(t){let e=new Map;
Ht=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Ht.push({part:n,kind:"",names:[n]})}return e}function Wa(t,e=!0){
xo=!1;let n=yu(t),o=new Map([...n].filter(([s])=>!wo.has(s)));for(let[s,{read:r,kept:a}]of wo){if(a&&!e)continue;
let i=n.get(s)??"",c=r(i,o),f=`${s}=${yo(i)}`;c===null?Ht.push({part:f,kind:"",names:[`${s}=${i}`]}):c?.length&&
Ht.push({part:f,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${yo(r)}`;Ht.push({part:a,kind:"",names:[`${s}=${r}`]})}
return Ht.length?{kind:Ht[0].kind,names:Ht.flatMap(({names:s})=>s)}:null}var Ha=Fs,Ua=Fa;var xu=JSON.parse(document.getElementById("data")?.textContent??"{}");function bu({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var u=Object.fromEntries(Object.
entries(xu).map(([t,e])=>[t,e.blank?bu(e):e]));var bo={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},h={language:u.lang,reading:u.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...bo},Ga=[];function za(...t){Ga.push(...t)}function W(){for(let t of Ga)t()}var S=t=>Array.
isArray(t)?t[h.language==="ko"?1:0]:t,ft=t=>S(t[h.reading==="corrected"?t.length-1:0]),A=t=>S(u.things[t].label),
zt=(t,e=2)=>new Intl.NumberFormat(h.language,{style:"currency",currency:t,currencyDisplay:"name"}).formatToParts(
e).find(({type:n})=>n==="currency")?.value??t;function fe(){let{pair:t,selected:e}=h;return t?`${A(t.from)} – ${A(
t.to)}`:e===null?"":A(e)}var j=u.things.filter(({kind:t})=>t!==null).length,N=t=>u.things[t].kind,B=t=>u.kinds[N(t)],U=t=>B(t).rank==="\
concept",qs=[];for(let t of u.relations)qs[t.thing]=t;var Z=t=>qs[t],R=t=>qs[t]!==void 0,ko=u.things.map(()=>[]);
u.statements.forEach(({subject:t,object:e},n)=>{ko[t].push(n),typeof e=="number"&&e!==t&&ko[e].push(n)});var pt=t=>ko[t].
filter(e=>u.statements[e].subject===t),pe=Array.from({length:j},()=>[]);function Ka(t){pe[t.from].push(t),t.to!==
t.from&&pe[t.to].push(t)}var L=t=>pe[t];u.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
j&&e<j&&Ka({from:t,to:e,statement:n,relation:null})});var Va=t=>Array.isArray(t)?t[0]:t,Bs=[];for(let t of u.edges)
Bs[t.relation]??=[],Bs[t.relation].push(t);for(let{thing:t,captions:e}of u.relations){let n=Bs[t]??[],o=Va(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&U(i)&&Va(u.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:f,property:m,role:g}=i,[p,w]=[g!=="poin\
t",g==="into"];Ka({from:c,to:f,statement:null,relation:t,property:m,isAside:p,leadsIn:w,repeats:r&&s(i),alone:a})}}
var Te=[...u.things.keys()].slice(0,j).filter(t=>B(t).rank==="actor").sort((t,e)=>pe[e].length-pe[t].length||t-
e),tt=(t,e)=>t.from===e?t.to:t.from,_a=(t,e)=>pe[t].filter(n=>tt(n,t)===e&&Vt(n,new Set));function F(t){let{only:e}=u.
statements[t];return e===""||e===h.reading}var Vt=(t,e)=>t.relation===null?F(t.statement):!e.has(N(t.relation));
function ot(t,e=new Set){let n=new Set;for(let o of pe[t]){let s=tt(o,t);s===t||e.has(N(s))||!Vt(o,e)||R(s)&&!R(
t)||n.add(s)}return[...n]}var Et=t=>[...new Set(pe[t].map(e=>tt(e,t)).filter(e=>R(e)&&e!==t))];function $o(t){
let e=R(t)?[]:Et(t).flatMap(pt);return new Set([...ko[t],...e].filter(F))}var Kt=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:pt(e.relation).filter(F)));function So(t){let e=new Set;for(let{subject:n,object:o,passages:s}of u.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<j&&e.add(r);return[...e]}function vo(t,e){
let n=o=>F(o)&&u.statements[o].passages.includes(t);return e.relation===null?n(e.statement):pt(e.relation).some(
n)}var $=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var M=(t,e,n={})=>l("button",{type:"button",onclick:e,...n},t),P=(...t)=>l(
"p",{class:"note"},...t),et=(t,...e)=>l("section",{},l("h3",{},t),...e);function _t(t,e){for(let n of $(t).children)
n.setAttribute("aria-pressed",String(n.value===e))}function rt(t){$("status").textContent=t}var Qa={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
 it.`,whichQuestion:"Which question? money, policy, people …",allQuestions:"All questions",changeQuestion:"C\
hange the question",noQuestion:t=>`There is no question “${t}” here.`,starting:"The engine starts …",notStarted:"\
This browser does not let the page start its engine. The picture, the text and the table work without it.",answering:"\
Answering …",closeAnswer:"Close the answer",rowsOfAnswer:"Rows of the answer",answer:"Answer",questions:"Que\
stions",understanding:t=>`Looking for the question …${t?` ${t} s`:""}`,orElse:"or",nearest:"nearest",noneAnswers:(t,[
e])=>t.length?`No question answers this: nothing here is called ${t.map(n=>`“${n}”`).join(" or ")}.`:e?`No\
 question answers this: “${e}” asks for what is not so. What the article denies is a question of its own.`:
"No question here answers this.",saidAs:t=>`You asked: “${t}”`,leftAside:t=>`Left out of account: ${t.map(
e=>`“${e}”`).join(", ")}.`,mayMean:"It may also mean:",rows:t=>t===1?"1 row":`${t} rows`,forExample:"such \
as",drop:"take away",whyRow:(t,e)=>`Why row ${t}${e?`, marked ${e}`:""}`,cite:"To cite",copy:"Copy",copied:"Co\
pied",alsoAsked:(t,e)=>`Also asked of what it includes: ${t}${e>0?` and ${e} more`:""}.`,besides:"also",emptyColumns:t=>`${t.
length===1?"One column is":`${t.length} columns are`} left out, since no row has anything there: ${t.join(", ")}\
.`,addOnce:(t,e)=>`One amount stands in several rows. Add it up once: ${t.map(({name:n,amount:o,rows:s})=>`${n}\
 (${o}, in ${s} rows)`).join(", ")}${e>0?` and ${e} more`:""}.`,noEvidence:"For this question no sentences can\
 be told row by row.",ended:t=>`No answer within ${t} seconds, so it was ended. Narrow the question and ask ag\
ain.`,broke:"The engine broke at this query, and starts anew with the next. An ORDER BY over values of several\
 kinds does that: order by STR(?x).",refused:t=>`${t} would reach beyond this graph. Ask what is in it.`,served:({
status:t,seconds:e,cut:n,said:o})=>{let s=e?`Ask again in ${e} seconds`:"Ask again later";return n?`The server\
 gives no more than ${n} rows, and this has more. Narrow the question, or use LIMIT.`:t===0?"The server cannot\
 be reached. Is it still running?":t===429?`The server takes no more questions from you for now. ${s}.`:t===504?
"The server has given the question up, since it takes too long. Narrow it and ask again.":t===503?`The server \
could not answer: too much is being asked, or this takes too much. ${s}.`:`The server has refused the question\
 (${t}). ${o}`},notGiven:({parameter:t,text:e,why:n,others:o,type:s})=>n==="strange"?`This question has no “${t}\
”${o.length?`; it has: ${o.join(", ")}`:""}.`:n==="several"?`“${e}” is the name of several things: ${o.join(
", ")}. Give one of these.`:n==="malformed"?`“${e}” is no ${s}; write it like ${o[0]}.`:`Nothing that can \
stand here is called “${e}”.`,mistake:({line:t,column:e,why:n,words:o})=>{let[s=""]=o,r={prefix:`the prefi\
x ${s}: has no PREFIX line; add one at the top.`,reason:`${s}.`,signs:`this cannot stand here; ${o.join(" or ")}\
 could.`,unread:"not understood from here on."}[n];return`Line ${t}, column ${e}: ${r}`},asThePicture:"Draw on\
ly these",apart:"Each row is one article's; nothing is added up across articles.",mixed:"Several articles are \
asked as one here: this counts or adds up across all of them.",noRows:"No rows: the graph states nothing of th\
is.",oneCurrency:"All in one currency, at your own rates",ownRates:"The article has no rates. What is drawn wi\
th yours is about right, and yours, not the article's.",commonCurrency:"In which currency",rateDate:"Of which \
day your rates are",worth:(t,e)=>`1 ${t} in ${e}`,convert:"Draw in this currency",ownCurrencies:"Each in its o\
wn currency",otherRows:"These questions have rows for it",notAllAsked:"Not every question could be asked in a \
second.",copyCommand:"Copy the command that tells why",ownEvidence:"Which sentences make a row true is not der\
ived here for SPARQL of your own; `sovkg sparql --why` tells it on the command line.",ownQuery:"Your own SPARQ\
L",ownNote:"SPARQL 1.1 over this graph. SELECT gives a table, CONSTRUCT a picture. SERVICE, FROM and LOAD are \
refused: no query reaches beyond it.",run:"Run",yes:"Yes",no:"No","topic-absence":"What is not said","topic-ca\
pability":"Capability","topic-checks":"Errors and checks","topic-companies":"Companies","topic-infrastructure":"\
Infrastructure","topic-money":"Money","topic-people":"People","topic-policy":"Policy","topic-text":"The text",
"topic-time":"Time"};var Ya={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each check\
ed by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at once; \
bring one, the article's text.",folder:`“${e}” is a folder; bring the text file itself.`,large:`“${e}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” cannot \
be read.`,noText:`“${e}” is no UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing has chan\
ged.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=p=>p?`${p.name} (${i(p)})`:"";if(!e)
return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” has none of the ${e} sen\
tences; it differs from ${c(n)} on. Is it the article's text, unchanged?`;let f={mark:"a byte order mark at it\
s beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NFD)"},m=s.length?` As it\
 is, the file differs from ${c(n)} on: it has ${s.map(p=>f[p]).join(" and ")}, which the page has put right.`:
"",g=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that the graph was made from\
.`:"";return t===e?`All ${e} sentences verified.${g}${m}`:`${t} of ${e} sentences verified.${g} The first that\
 differs is ${c(o)}.${m} Only what is verified is quoted.`}};var Xa={search:"Search, or ask a question",found:"Found",nothing:"Nothing found",language:"Language",options:"\
Options: table, reading, language, colours",theme:"Dark colours",reading:"Reading",stated:"As stated",rightReading:"\
Corrected",mode:"Shown as",asPicture:"Picture",types:"Types and their links",typesNote:"How many things of eac\
h kind there are, and what links them, how often. Choose a kind to see its things.",howMany:"Number",asTable:"\
Table",drawing:"Picture of the graph",drawingHelp:"Picture of the graph. Arrow keys walk from thing to thing, \
Enter leads to what is said of it; with Shift they move the picture, plus and minus zoom, 0 shows all. Search \
and the table reach everything, too.",pictureTools:"Picture",closer:"Closer",farther:"Farther",whole:"Fit",arrangement:"\
Arrangement",laidOut:"Usual layout",byKind:"By kind",byCountry:"By country",inRings:"In rings",noCountry:"no c\
ountry named",undo:"Undo",physics:"Spread out",besideOthers:"Side by side with",besideChoice:t=>`Which country\
 beside ${t}`,ranked:"Ranks",rated:"Strengths and weaknesses",paid:"Investments and support",pursued:"Policies\
 and laws",notSaid:"The article says nothing of it.",allOfIt:"All that is said of ranks, row by row",asChart:"\
As a chart",saveChart:"Take the chart away as SVG",saveTable:"Take the table away as CSV",takeAway:"Take away",
takeSlide:"What is in sight, as a slide",takeData:"What is shown, as data",takeLink:"The view",transparent:"Tr\
ansparent ground",copyLink:"Copy link",linkCopied:"The link is copied.",slideSource:t=>`Source: ${t}`,slideErrata:"\
Ring and † or !: recorded as an error of the article; what is grave has a ! or an underlined †.",savePng:"\
PNG",saveSvg:"SVG",print:"Print",panel:"Overview, details, path and text",tabs:"Beside the picture",overview:"\
Overview",details:"Details",noneChosen:"Nothing is chosen. Choose a thing or a line in the picture or the tabl\
e, or search for a name.",pathTab:"Path",textTab:"Text",origin:(t,e)=>`What ${e>1?`${e} articles state`:"one a\
rticle states"}${t?`: ${t}`:""}.`,bothReadings:"“As stated” is what is printed; “Corrected” has recorded error\
s put right.",views:"What to look at",ownView:"Your own selection.",tooMany:t=>`With ${t} things the graph is \
too large to be drawn at once: start here, search, and expand.`,ownData:(t,e,n)=>`${t} things of ${e} kinds; ${n}\
 has the most links.`,tour:"Tour",tourStart:t=>`Take the tour: ${t} steps →`,tourStep:(t,e)=>`Tour, ${t} of ${e}`,
beside:"Also here: ",tourSteps:"The tour, step by step",tourBack:"← Back",tourNext:"Next →",tourLeave:"Lea\
ve the tour",statedIn:"Stated in",inShort:"What the article says, in short",rightAmounts:"Amounts in the pictu\
re, corrected",amounts:"Amounts in the picture, as printed",scales:"One scale for each currency, for bars and \
lines; currencies are never added up.",help:"Choose a thing or a line to read what is said, and in which sente\
nce.",things:t=>t==="1"?"1 thing":`${t} things`,statements:t=>t==="1"?"1 statement":`${t} statements`,sentences:t=>String(
t)==="1"?"1 sentence":`${t} sentences`,legend:"What is in the picture; a click leaves a kind out",linesOfChoice:"\
Choose a thing to see its lines",linesBlocked:t=>`${t} more ${t===1?"line":"lines"}: zoom in or choose a thing`,
statedLine:"other statement",wideLine:t=>`width: amount, ${t}`,graveError:"grave error",lightError:"other erro\
r",kinds:"Things",lines:"Statements drawn as lines",linesNote:"An investment, a rank or a role links what it n\
ames. Unfold it to see it as a thing.",unfoldAll:"Unfold all",foldAll:"Fold all",kindsNote:"How many of each k\
ind are in the picture; what is unchecked is left out.",shownOf:(t,e)=>`${t} of ${e}`,moreLines:t=>`and ${t} m\
ore`,only:"only",onlyThis:"Show only: ",all:"Show all kinds",sieve:"Which lines",any:"any",least:"Amount at le\
ast",since:"Since",until:"Until",statusIs:"Status",hearsay:"Hearsay",errata:"Errata",onlySuch:"only these",withoutSuch:"\
without these",everyLine:"Show every line",linesLeft:t=>t===0?"No line is so.":t===1?"One line is so.":`${t} l\
ines are so.`,connected:"Most connected",unknown:(t,e)=>{let n={entity:"thing",path:"thing",passage:"sentence",
view:"selection"}[t];return n?`The address asks for “${e}”, but this page has no ${n} of that name.`:`The \
address ends in “${e}”, which names nothing on this page.`},didYouMean:"Did you mean:",onlyCorrected:"This\
 page holds only the corrected reading; what was printed is not in it.",actions:"What to do with it",focus:"Fo\
cus",expand:"Expand",unfold:"Unfold",fold:"Fold",unfoldAround:"Unfold its lines",foldAround:"Fold its lines",pathFrom:"\
Path from here",pin:"Pin",hide:"Hide",release:"Deselect",linked:"Linked with",relationOf:t=>`“${t}” ${/ (of|by|in|as|at|with|from|to|on)$/.
test(t)?"this":"of"}`,andMore:t=>`${t} more`,elsewhere:"Elsewhere",broader:"Belongs under",narrower:"Narrower",
related:"Related",said:"What is said, sentence by sentence",asData:"Statement by statement",data:"Data: identi\
fiers, roles and properties",identifier:"Identifier",asParts:"By property",figures:"Figures",erratum:"Erratum:",
ring:"A ring with †, and a † beside words, mark what is recorded as an error of the article; a ring with ! and\
 a † on a red ground mark a grave one.",putRight:"A ‡ marks what is put right in this reading.",corrected:"\
Corrected: ",correctedFrom:t=>`Corrected here; printed: ${t}`,supplied:"Corrected here; not printed",unparaphrased:"\
No paraphrase yet.",unsourced:"No passage states this.",pathTitle:"Path between two things",pathHelp:"The shor\
test path, step by step, with the sentences that make it. Denied links are not used.",from:"From",to:"To",swap:"\
Swap",sameEnds:"Both are the same; name two different things.",steps:t=>t===1?"One step:":`${t} steps:`,asShort:t=>`${t}\
 paths are equally short; by way of:`,avoidHubs:"Avoid what links almost all",both:(t,e,n)=>e==="to"?`both: ${t}\
 → ${n}`:`both: ${n} → ${t}`,noPath:"No path leads from one to the other.",table:"Table",tableOf:"Rows",thingRows:"\
Things",wordRows:"In words",statementRows:"Statements",words:"What is said",close:"Close",filter:"Filter rows",
everyRow:"Include what is not in the picture",moreRows:"More rows",rowsOf:(t,e)=>`${t} of ${e} rows`,thing:"Th\
ing",kind:"Kind",linkedTo:"Neighbours",marks:"Errata",subject:"Subject",relation:"Relation",object:"Object",sentence:"\
Sentences",empty:"There is nothing to draw.",chosen:"Chosen: ",added:({added:t,total:e,away:n})=>(t<e?`${t} of\
 ${e} neighbours added; expand again for more.`:`${t} neighbours added.`)+(n?` ${n} more are of kinds that you\
 have left out.`:""),leftOut:(t,e)=>`${t===1?"One neighbour is":`${t} neighbours are`} kept away by what is le\
ft out: ${e.join(", ")}.`,undone:"Undone.",hiddenNow:"Hidden.",unfound:"Your file does not have this sentence \
as the graph knows it.",readHere:"read it in the text",briefly:(t,e)=>`¶${t}, sentence ${e}`,where:(t,e)=>`pa\
ragraph ${t}, sentence ${e}`,textTitle:"The article, sentence by sentence",textHelp:"Choose a sentence and the\
 picture lights up what it states; arrow keys go on.",paraphrased:"These sentences are paraphrases, not the ar\
ticle's words.",noText:"This graph names no passages.",itStates:"What it states:",nothingStated:"No statements\
 of this sentence are in this page.",previous:"Previous sentence",next:"Next sentence",sentenceOf:(t,e,n)=>`${t?
`paragraph ${t}, `:""}${e} of ${n}`,jump:"Go to a heading",isVerified:", verified in your file",isDifferent:",\
 different in your file",paragraph:t=>`Paragraph ${t}`,...Ya,...Qa};var Ja={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
whichQuestion:"어떤 질문? 돈, 정책, 사람 …",allQuestions:"모든 질문",changeQuestion:"질문 바꾸기",
noQuestion:t=>`“${t}”이라는 질문은 없다.`,starting:"질의 엔진을 여는 중 …",notStarted:"이\
 브라우저에서는 질의 엔진이 열리지 않는다. 그림과 글, 표는 그대로 볼 수 있다.",
answering:"답을 찾는 중 …",closeAnswer:"답 닫기",rowsOfAnswer:"답의 행",answer:"답",questions:"질\
문",understanding:t=>`질문을 찾는 중 …${t?` ${t}초`:""}`,orElse:"또는",nearest:"가장 가까운 질문",
noneAnswers:(t,[e])=>t.length?`이에 답하는 질문이 없다. ${t.map(n=>`“${n}”`).join(", ")}: 여기에 없는\
 이름이다.`:e?`이에 답하는 질문이 없다. “${e}”: 그렇지 않은 것을 묻는 말이다. 글이 부정하는 것은 따로 물을 수 있다.`:
"이에 답하는 질문이 없다.",saidAs:t=>`물은 말: “${t}”`,leftAside:t=>`반영하지 못한 말: ${t.
map(e=>`“${e}”`).join(", ")}.`,mayMean:"다른 뜻일 수도 있다:",rows:t=>`${t}행`,forExample:"예:",
drop:"빼기",whyRow:(t,e)=>`${t}행의 근거${e?`, ${e} 표시`:""}`,cite:"인용 표기",copy:"복사",copied:"\
복사됨",alsoAsked:(t,e)=>`이에 포함되는 것도 함께 물었다: ${t}${e>0?` 외 ${e}개`:""}.`,besides:"\
그 밖에",emptyColumns:t=>`값이 하나도 없는 열 ${t.length}개는 뺐다: ${t.join(", ")}.`,addOnce:(t,e)=>`\
한 금액이 여러 행에 나온다. 더할 때는 한 번만 센다: ${t.map(({name:n,amount:o,rows:s})=>`${n}\
(${o}, ${s}개 행)`).join(", ")}${e>0?` 외 ${e}개`:""}.`,noEvidence:"이 질문은 행마다 문장을 가려 보일 수 없다.",
ended:t=>`${t}초 안에 답이 나오지 않아 멈췄다. 질문을 좁혀 다시 묻는다.`,broke:"엔진이 이 질\
의에서 멈췄고, 다음 질문에서 다시 시작한다. 여러 종류의 값을 한꺼번에 정렬(ORDER BY)하면 그럴 수 있으니 STR(?x)로 정렬한다.",
refused:t=>`${t}은(는) 이 그래프 밖에 닿으려 하므로 거절했다. 그래프 안의 것만 물을 수 있다.`,
served:({status:t,seconds:e,cut:n,said:o})=>{let s=e?`${e}초 뒤에 다시 묻는다`:"잠시 뒤에 다시 묻는다";
return n?`서버는 ${n}행까지만 주는데, 답이 그보다 많다. 질문을 좁히거나 LIMIT을 쓴다.`:
t===0?"서버에 닿지 않는다. 서버가 켜져 있는지 확인한다.":t===429?`서버가 지금은 질문을 더 받지 않는다. ${s}\
.`:t===504?"시간이 너무 오래 걸려 서버가 답을 그만두었다. 질문을 좁혀 다시 묻는다.":
t===503?`서버가 답하지 못했다. 질문이 몰렸거나 이 질문이 너무 크다. ${s}.`:`서버가 질문을 거절\
했다(${t}). ${o}`},notGiven:({parameter:t,text:e,why:n,others:o})=>n==="strange"?`이 질문에는 “${t}” \
항목이 없다${o.length?`. 있는 것: ${o.join(", ")}`:""}.`:n==="several"?`“${e}”라고 부르는 것이 여럿이다: ${o.
join(", ")}. 이 가운데 하나를 준다.`:n==="malformed"?`“${e}”는 여기에 맞는 값이 아니다. ${o[0]}\
처럼 쓴다.`:`여기에 올 수 있는 것 가운데 “${e}”라고 부르는 것은 없다.`,mistake:({line:t,
column:e,why:n,words:o})=>{let[s=""]=o,r={prefix:`접두사 ${s}:의 PREFIX 줄이 없다. 맨 위에 넣는다.`,
reason:`${s}.`,signs:`여기에 올 수 없다. 올 수 있는 것: ${o.join(" ")}`,unread:"여기서부터 읽을 수 없다."}[n];
return`${t}행 ${e}자: ${r}`},asThePicture:"그림에 이것만 보기",apart:"행마다 글 하나의 것이며 글끼리 더하지 않았다.",
mixed:"여기서는 여러 글에 한꺼번에 묻는다. 모두를 함께 세거나 더한 답이다.",noRows:"\
결과 없음. 이에 관해 그래프가 말하는 것이 없다.",oneCurrency:"직접 정한 환율로 한 통화에 모아 보기",
ownRates:"글에는 환율이 없다. 여기에 넣은 환율로 그린 값은 어림값이며, 글의 수치가 아니라 넣은 이의 것이다.",
commonCurrency:"모아 볼 통화",rateDate:"환율의 날짜",worth:(t,e)=>`1 ${t}의 값(${e})`,convert:"이 통\
화로 그리기",ownCurrencies:"통화마다 따로 보기",otherRows:"결과가 있는 다른 질문",notAllAsked:"\
1초 안에 모든 질문을 묻지는 못했다.",copyCommand:"근거를 알려 주는 명령 복사",ownEvidence:"\
직접 쓴 SPARQL의 행이 어느 문장에 바탕을 두는지는 이 페이지에서 밝히지 않는다. 명령줄의 `sovkg sparql --why`가 보인다.",
ownQuery:"직접 쓰는 SPARQL",ownNote:"이 그래프에 SPARQL 1.1로 묻는다. SELECT는 표로, CONSTRUCT는 그림으로 보인다. SERVICE, FRO\
M, LOAD는 거절한다. 질의는 그래프 밖에 닿지 않는다.",run:"실행",yes:"예",no:"아니요","\
topic-absence":"말하지 않은 것","topic-capability":"역량","topic-checks":"오류와 점검","topic-com\
panies":"기업","topic-infrastructure":"인프라","topic-money":"돈","topic-people":"사람","topic-policy":"\
정책","topic-text":"글","topic-time":"시간"};var Za={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(t,e){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${e}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${e}’은(는) 빈 파일이다.`,unreadable:`‘${e}’을(를) 읽을 수 없다.`,noText:`‘${e}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[t]} 바뀐 것은 없다.`},
fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=p=>p?`${p.name}(${i(p)})`:"";if(!e)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!t)return`‘${a}’에는 문장 ${e}개 중 어느 것도 없다.\
 ${c(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let f={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},m=s.length?
` 파일 그대로는 ${c(n)}부터 다르다. ${s.map(p=>`${f[p]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",g=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return t===e?`문장 ${e}개를\
 모두 확인하였다.${g}${m}`:`문장 ${e}개 중 ${t}개를 확인하였다.${g} 처음으로 다른 문장은 ${c(
o)}이다.${m} 확인된 문장만 인용한다.`}};var ti={search:"찾거나 물어보기",found:"찾은 것",nothing:"찾은 것이 없다",language:"언어",options:"\
선택: 표, 읽는 방식, 언어, 색",theme:"어두운 색",reading:"읽는 방식",stated:"원문대로",rightReading:"\
오류 수정",mode:"보는 방식",asPicture:"그림",types:"유형과 연결",typesNote:"종류마다 몇이나 있고 무엇이 서로를\
 얼마나 이어 주는지 보인다. 종류를 고르면 그에 속한 것이 보인다.",howMany:"개수",asTable:"\
표",drawing:"그래프 그림",drawingHelp:"그래프 그림이다. 화살표 키로 항목에서 항목으로 옮겨 가고 Enter 키로 그 내용에 이른다. Shift와 함께 누르\
면 그림이 움직이고, 더하기와 빼기로 확대하며, 0을 누르면 전체가 보인다. 찾기와 표로도 모든 항목에 이를 수 있다.",
pictureTools:"그림",closer:"확대",farther:"축소",whole:"맞춤",arrangement:"배치",laidOut:"기본 배치",
byKind:"종류별",byCountry:"국가별",inRings:"둥글게",noCountry:"국가가 적히지 않음",undo:"되돌리기",
physics:"간격 벌리기",besideOthers:"나란히 놓고 보기",besideChoice:t=>`${t} 옆에 놓을 나라`,
ranked:"순위",rated:"강점과 약점",paid:"투자와 지원",pursued:"정책과 법률",notSaid:"글에 나오지 않는\
다.",allOfIt:"순위에 관한 모든 내용을 행별로 보기",asChart:"차트로 보기",saveChart:"차트를 S\
VG로 내보내기",saveTable:"표를 CSV로 내보내기",takeAway:"내보내기",takeSlide:"보이는 그대로 슬라이드로",
takeData:"그려진 것을 데이터로",takeLink:"이 화면",transparent:"투명한 바탕으로",copyLink:"\
링크 복사",linkCopied:"링크를 복사했다.",slideSource:t=>`출처: ${t}`,slideErrata:"테두리와 †·!는 글의 오류\
로 기록된 것을 뜻한다. 심각한 것은 !나 밑줄 친 †로 나타낸다.",savePng:"PNG",saveSvg:"\
SVG",print:"인쇄",panel:"개요, 내용, 경로, 글",tabs:"그림 옆",overview:"개요",details:"내용",noneChosen:"\
고른 것이 없다. 그림이나 표에서 항목이나 선을 고르거나 이름을 찾는다.",pathTab:"경\
로",textTab:"글",origin:(t,e)=>`글 ${e>1?`${e}편`:"한 편"}의 내용이다${t?`: ${t}`:""}.`,bothReadings:"\
‘원문대로’는 인쇄된 그대로이고 ‘오류 수정’은 기록된 오류를 고친 것이다.",
views:"무엇을 볼까",ownView:"직접 고른 항목이다.",tooMany:t=>`항목이 ${t}개여서 한꺼번에 그리기에는 너무 많다.\
 여기서 시작하여 찾고 펼친다.`,ownData:(t,e,n)=>`항목 ${t}개, 종류 ${e}가지. 가장 많이 연결된 항목: ${n}`,
tour:"둘러보기",tourStart:t=>`${t}단계로 둘러보기 →`,tourStep:(t,e)=>`둘러보기 ${e}단계 중 ${t}`,
beside:"함께 있는 것: ",tourSteps:"둘러보기 순서",tourBack:"← 이전",tourNext:"다음 →",tourLeave:"\
둘러보기 끝내기",statedIn:"근거",inShort:"글이 말하는 것, 줄여서",rightAmounts:"그림에 있는 금액, 오\
류를 고쳐서",amounts:"그림에 있는 금액, 인쇄된 대로",scales:"막대와 선은 통화마다 척도가 하나이며 통화끼리는 더하지 않\
는다.",help:"항목이나 선을 고르면 글이 무엇을 어느 문장에서 말하는지 보인다.",things:t=>`\
항목 ${t}개`,statements:t=>`진술 ${t}개`,sentences:t=>`문장 ${t}개`,legend:"그림에 있는 것. 누르면 그 종류가 빠진다",
linesOfChoice:"항목을 고르면 그 선이 보인다",linesBlocked:t=>`선 ${t}개 더: 확대하거나 항목을 고르면 보인다`,
statedLine:"그 밖의 진술",wideLine:t=>`굵기: 금액(${t})`,graveError:"심각한 오류",lightError:"그 \
밖의 오류",kinds:"항목",lines:"선으로 그린 진술",linesNote:"투자, 순위, 직책 등은 그것이 가리키는 항목을 잇는다. 펼치면 항\
목으로 보인다.",unfoldAll:"모두 펼치기",foldAll:"모두 접기",kindsNote:"종류마다 몇 개가 그림에 있는지 보인다. 표\
시를 지운 종류는 빠진다.",shownOf:(t,e)=>`${e}개 중 ${t}개`,moreLines:t=>`외 ${t}가지`,only:"이\
것만",onlyThis:"이것만 보기: ",all:"모든 종류 보기",sieve:"어떤 선을 볼지",any:"모두",least:"\
금액(이상)",since:"시작 연도",until:"끝 연도",statusIs:"진행 상태",hearsay:"전해 들은 말",
errata:"오류",onlySuch:"이것만",withoutSuch:"이것을 빼고",everyLine:"모든 선 보기",linesLeft:t=>t===
0?"그런 선이 없다.":`그런 선이 ${t}개 있다.`,connected:"가장 많이 연결된 항목",unknown:(t,e)=>{
let n={entity:"항목이",path:"항목이",passage:"문장이",view:"보기가"}[t];return n?`주소에 적힌 ‘${e}\
’라는 이름의 ${n} 이 페이지에 없다.`:`주소 끝에 적힌 ‘${e}’에 해당하는 것이 이 페이지에 없다.`},
didYouMean:"찾는 것이 이것인가:",onlyCorrected:"이 페이지에는 바로잡은 내용만 있고 적힌 그대로의 내용은 없다.",
actions:"할 수 있는 일",focus:"집중",expand:"이웃 펼치기",unfold:"펼치기",fold:"접기",unfoldAround:"\
선 펼치기",foldAround:"선 접기",pathFrom:"여기서 경로 찾기",pin:"고정",hide:"숨기기",release:"\
선택 해제",linked:"연결된 항목",relationOf:t=>`이것이 ‘${t}’인 항목`,andMore:t=>`${t}개 더`,
elsewhere:"다른 곳의 식별자",broader:"상위 개념",narrower:"하위 개념",related:"관련",said:"문장\
마다 말하는 것",asData:"진술 하나하나",data:"데이터: 식별자, 역할, 속성",identifier:"식별자",
asParts:"속성별",figures:"수치",erratum:"오류:",ring:"† 테두리와 글 옆의 †는 글의 오류로 기록된 것을 나타낸다. ! 테두리와 붉은 바탕의 \
†는 심각한 오류이다.",putRight:"‡는 여기서 바로잡은 것을 나타낸다.",corrected:"바로잡은 \
값: ",correctedFrom:t=>`여기서는 바로잡았다. 인쇄된 값: ${t}`,supplied:"여기서는 바로잡았다. 인쇄되지 않은 값이다.",
unparaphrased:"아직 풀어쓴 말이 없다.",unsourced:"이를 말하는 구절이 없다.",pathTitle:"두 항목\
 사이의 경로",pathHelp:"가장 짧은 경로를 단계마다 그 근거가 되는 문장과 함께 보인다. 부정된 것은 경로로 세지 않는다.",
from:"출발",to:"도착",swap:"바꾸기",sameEnds:"둘이 같다. 서로 다른 두 항목을 고른다.",steps:t=>`${t}\
단계:`,asShort:t=>`똑같이 짧은 경로가 ${t}개 있다. 거치는 곳:`,avoidHubs:"거의 모든 것을 잇는 항목은 피하기",
both:(t,e,n)=>e==="to"?`둘 다: ${t} → ${n}`:`둘 다: ${n} → ${t}`,noPath:"두 항목을 잇는 경로가 없다.",
table:"표",tableOf:"행",thingRows:"항목",wordRows:"말로 풀어서",statementRows:"진술",words:"말하는 것",
close:"닫기",filter:"행 거르기",everyRow:"그림에 없는 것도 포함",moreRows:"행 더 보기",rowsOf:(t,e)=>`${e}\
행 중 ${t}행`,thing:"항목",kind:"종류",linkedTo:"이웃",marks:"오류",subject:"주어",relation:"관계",
object:"목적어",sentence:"문장",empty:"그릴 것이 없다.",chosen:"선택: ",added:({added:t,total:e,away:n})=>(t<
e?`이웃 ${e}개 중 ${t}개를 더하였다. 다시 펼치면 더 보인다.`:`이웃 ${t}개를 더하였다.`)+
(n?` 빼 둔 종류의 이웃 ${n}개는 더하지 않았다.`:""),leftOut:(t,e)=>`빼 둔 종류 때문에 이웃 ${t}\
개가 보이지 않는다: ${e.join(", ")}.`,undone:"되돌렸다.",hiddenNow:"숨겼다.",unfound:"이 파일의 이 문\
장은 그래프가 아는 것과 다르다.",readHere:"글에서 읽기",briefly:(t,e)=>`${t}문단 ${e}문장`,
where:(t,e)=>`${t}번째 문단 ${e}번째 문장`,textTitle:"문장마다 읽는 글",textHelp:"문장을 고르면 그 문장이\
 말하는 것이 그림에 밝게 보인다. 화살표 키로 이어 읽는다.",paraphrased:"이 문장들은 풀어쓴 말이며 \
글에 적힌 말이 아니다.",noText:"이 그래프에는 구절이 없다.",itStates:"이 문장이 말하는 것:",
nothingStated:"이 문장의 진술은 이 페이지에 없다.",previous:"앞 문장",next:"다음 문장",sentenceOf:(t,e,n)=>`${t?
`${t}번째 문단, `:""}${n}문장 중 ${e}번째`,jump:"소제목으로 가기",isVerified:", 파일에서 확인됨",
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,...Za,...Ja};var ei={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement",linesNote:"A thing that only links others is a line between them. Unfold it to see \
it as a thing."},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 진술이 보인다.",
said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술",linesNote:"다른 항목을 잇기만 하는 항목은 그 사이의 선이다. 펼치면 항목으로 보인다."}};var ku={en:Xa,ko:ti},d=t=>!u.passages.length&&ei[h.language][t]||ku[h.language][t];function Tt(t){let e=d(t);return typeof e==
"string"?e:""}var $u=12,At=new Map;for(let t=0;t<j;t+=1)R(t)||At.set(N(t),(At.get(N(t))??0)+1);function ni(t){let e=new Map;
for(let n=0;n<j;n+=1)for(let o of L(n)){if(o.from!==n||R(o.from)||R(o.to)||(o.relation===null?!F(o.statement):
o.isAside))continue;let[s,r]=[N(o.from),N(o.to)],a=t(o.relation===null?u.predicates[u.statements[o.statement].
predicate]:u.kinds[N(o.relation)].label),i=e.get(`${s} ${r}`)??{from:s,to:r,names:new Map,total:0};e.set(`${s}\
 ${r}`,i),i.names.set(a,(i.names.get(a)??0)+1),i.total+=1}return[...e.values()].sort((n,o)=>o.total-n.total||n.
from-o.from||n.to-o.to)}var Ws=At.size>1,oi=Ws&&u.presets[0]?.name==="hub"&&Te.every(t=>L(t).length<$u);var Hs=oi?"types":"picture",Oo=["picture","table",...Ws?["types"]:[]];function Tn(t){h.mode=t,$("table").hidden=
t!=="table",$("types").hidden=t!=="types",$("drawing").hidden=t!=="picture",$("tools").hidden=t!=="picture",_t(
"modes",t)}function Su(t){let[e,...n]=t.split(":");return Object.hasOwn(u.prefixes,e)?u.prefixes[e]+n.join(":"):t}var Us=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),ri=new Map,ai=new Map;for(let t=j-1;t>=0;t-=1){let{name:e,same:n}=u.things[t];
for(let o of[e,...n])ai.set(Us(o),t);for(let o of[e,...n])ri.set(o,t).set(Su(o),t)}var Q=t=>ri.get(t)??(/^\w+:/.
test(t)?void 0:ai.get(t.toLowerCase()));function Ae(t){let{name:e}=u.things[t],n=Us(e);return/^[\w.-]+$/.test(
n)&&Q(n)===t?n:e}var si=new Map(u.passages.map(({name:t},e)=>[t.toLowerCase(),e])),ii=t=>si.get(t.toLowerCase())??
si.get(Us(t)),vu=new Map(u.presets.map(({name:t},e)=>[t,e])),ci=t=>vu.get(t),Ou=new Map(u.kinds.map(({name:t},e)=>[
t,e])),Mo=t=>Ou.get(t);var li=()=>({name:"",typed:{},own:null,said:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,
row:null,rates:null,key:""}),O=li(),An=(t={})=>{Object.assign(O,li(),t)},ue=()=>O.name!==""||O.own!==null,I={now:null,
terms:null,hasFailed:!1},ne=()=>I.now?.questions.find(({name:t})=>t===O.name),Ye=({typed:t})=>Object.values(t).
flat().map(e=>{let n=Q(e);return n===void 0?e:A(n)}).join(", "),Eo=t=>S(I.now?.questions.find(e=>e.name===t)?.
title??t);var Mu=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Ct(t){
h.tab=t;for(let e of $("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of Mu)$(n).hidden=e!==t;Gs()}function Gs(){let e=h.tab==="ask"&&ne()?d("changeQuestion"):h.
tab==="details"?fe():"";$("fold").textContent=e||$(`tab-${h.tab}`).textContent}var zs=matchMedia("(max-width: \
860px) and (min-height: 501px)"),ut=t=>$("fold").setAttribute("aria-expanded",String(t)),To=()=>zs.matches&&ut(
!1),fi=()=>$("fold").getAttribute("aria-expanded")==="true";var pi=[[],[0],[-.3,.3],[-.4,0,.4]];function ui(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function $t(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=ui(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var di=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function mi(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(ui(t,e,n))} `:"L"}${o(e)}`}var Eu=Array.from({length:30},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),Tu=.15,hi=100,gi=14,Au=4e6;function Cn(t,e,n){
let o=e.x-t.x,s=e.y-t.y,r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r)),i=t.x+a*o-n.x,c=t.y+
a*s-n.y;return Math.sqrt(i*i+c*c)}var Vs=(t,e,n)=>n?Array.from({length:gi+1},(o,s)=>$t(t,e,n,s/gi)):[t,e];function Cu(t,e){
let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].at.x<e?n=s+1:o=s}return n}function wi(t,e,n,o){if(t.length*
e.length>Au)return;let s=e.map(c=>{let[f,m]=o(c);return{thing:c,at:n(c),core:f,radius:m}}).sort((c,f)=>c.at.x-
f.at.x),r=Math.max(0,...s.map(({radius:c})=>c)),a=new Map;for(let c of t){let w=function(k,v=1/0){let T=Vs(f,m,
k),[D,H,nt,it]=[f.x,f.x,f.y,f.y];for(let{x:C,y:X}of T)[D,H]=[Math.min(D,C),Math.max(H,C)],[nt,it]=[Math.min(nt,
X),Math.max(it,X)];let lt=0;for(let C=Cu(s,D-r);C<s.length&&s[C].at.x<=H+r;C+=1){let{thing:X,at:bt,radius:Wt,core:Ee}=s[C];
if(bt.y<nt-Wt||bt.y>it+Wt||X===c.from||X===c.to)continue;let Qe=1/0;for(let kt=1;kt<T.length&&Qe>=Ee;kt+=1)Qe=
Math.min(Qe,Cn(T[kt-1],T[kt],bt));if(Qe<Wt&&(lt+=Qe<Ee?hi:1),lt>=v)break}return lt};var i=w;let[f,m]=[n(c.from),
n(c.to)],g=`${c.from}-${c.to}`,p=a.get(g)??[];a.set(g,p);let y=k=>p.every(v=>Math.abs(v-k)>=Tu),x=w(c.usual);c.
bend=c.usual;for(let k of x?Eu:[]){let v=c.usual+k,T=y(v)?w(v,x):1/0;if(T<x&&([x,c.bend]=[T,v]),!x)break}c.isOver=
x>=hi,p.push(c.bend)}}var Lu=60,Ru=900,Nu=2.399963229728653,Iu=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e,yi=(t,e,n,o)=>Cn(t,e,n)<o;function xi(t,e,n,o,s){
let r=[];for(let a=e;a<Ru;a+=1){let i=14*Math.sqrt(a),c=a*Nu,f={x:Math.round(t.x+i*1.25*Math.cos(c)),y:Math.round(
t.y+i*Math.sin(c))},m=o(f);if(n.every(g=>Iu(m,g))){if(!s(f))return f;if(r.push(f)===Lu)break}}return r[0]??{x:t.
x,y:t.y}}var bi=t=>u.statements[t].errata.length>0,Ce=t=>u.statements[t].only==="corrected";function G(t){let e=[...t].
filter(bi);return(e.some(n=>!Ce(n))?"†":"")+(e.some(Ce)?"‡":"")}var Ao=new Map;u.statements.forEach(({subject:t},e)=>{
bi(e)&&Ao.set(t,[...Ao.get(t)??[],e])});var ki=Ao.size>0,Le=t=>(Ao.get(t)??[]).filter(F),Xe=t=>u.statements[t].
errata.some(e=>u.errata[e].severity==="High"),Re=t=>Le(t).some(e=>Xe(e)&&!Ce(e)),Qt=t=>G(Le(t));function Ks(t){
if(t.relation===null)return G([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return G(
pt(e).filter(o=>{let{predicate:s,object:r}=u.statements[o];return s===t.property&&r===n&&F(o)}))}var Co=11,ju=17,Je=1.18,Pu=12,Du={actor:3.4,named:2.8,relation:2.4,concept:2},Fu={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},[Bu,qu]=[.16,.7],Ne=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(
n)?2:1),0);function Wu(t){let{columns:e,lines:n}=u.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*
[...r].length/Ne(r)))}}`,"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>Ne(a)>e*1.5?o(a):a)){let a=s[s.
length-1],i=a?`${a} ${r}`:r;Ne(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function Hu(t){let e=Wu(S(u.things[t].label)),n=Z(t)?.amounts??[];if(!n.length)return e+(Qt(t).includes("‡")?
"‡":"");let o=ft(n).replaceAll(`
`," "),s=Ne(`${e.split(`
`).at(-1)} · ${o}`)<=u.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var $i=new Map;function _s(t){let e=`${h.language} ${h.reading}`,n=$i.get(e)??new Map;return $i.set(
e,n),n.has(t)||n.set(t,Hu(t)),n.get(t)}var Si=document.createElement("canvas").getContext("2d"),Uu=getComputedStyle(
document.body).fontFamily,Gu={400:new Map,600:new Map};function dt(t,e,n=400){let o=t.split(`
`),s=Gu[n],r=s.get(t);return r===void 0&&(Si.font=`${n} 20px ${Uu}`,r=Math.max(...o.map(a=>Si.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*Je]}function Ze(t){let{radius:e,font:n}=u.things[t],[o,s]=dt(_s(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Lt(t,e,n){let{rank:o}=B(t),[s,r]=Fu[o],a=Du[o]+Math.min(s*Math.sqrt(n),r);return Math.
max(u.things[t].radius*e,a*Math.max(qu,Math.min(1,e/Bu)))}function vi(t,e,n){let o=B(t).rank==="actor"?Math.min(
.6*Math.sqrt(n),5):0;return{size:Math.min(Math.max(u.things[t].font*e,Co+o),ju),bold:o&&n>=Pu?600:400}}var zu=40,Vu=130,Ln=()=>$("drawing").clientWidth<$("drawing").clientHeight,Rn=()=>Ln()?.6:1.5;function Qs(t,{x:e,
y:n}){let[o,s]=Ze(t),r=n-u.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var Ku=({x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+
n/2,e+o/2],Ys=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});function Rt(t,e,{
near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>L(g).map(p=>tt(p,g)).filter(p=>p!==g&&t.has(p)),i=g=>t.get(
g),c=(g,p)=>[...t].some(([w,y])=>w!==p&&yi(g,i(p),y,u.things[w].radius+4)),f=[...t].map(([g,p])=>Qs(g,p)),m=new Set(
e.filter(g=>!t.has(g)));for(;m.size;){let g=[...m],p=(n?null:g.find(k=>a(k).length))??g[0];m.delete(p);let w=n?
[]:r===void 0?a(p):[r],y=n?[n]:w.map(i),x=xi(y.length?Ys(y):o,n||y.length===1?r===void 0?zu:Vu:0,f,k=>s?Ku(k,s):
Qs(p,k),k=>w.some(v=>c(k,v)));t.set(p,x),f.push(Qs(p,x))}}var Lo=["least","since","until","status","hearsay","errata"],oe=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),de=t=>Lo.every(e=>!t[e]),Mi=t=>Array.isArray(t)?t[0]:t,Ei=t=>(t?.sums??[]).filter(({statement:e})=>F(
e)),Oi=(t,e)=>!t||t==="only"===e;function Ti(t,e){let n=t.relation===null?void 0:Z(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:c}=e;if(o){let[f,m]=o.split(" ");if(!Ei(n).some(g=>g.currency===f&&g.value>=
Number(m)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
Mi(n?.status??"")!==a||!Oi(i,!!n?.hedge)?!1:!c||Oi(c,G(Kt([t]))!=="")}function Ai(){let t=u.relations.flatMap(
e=>Ei(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(u.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(u.relations.flatMap(({status:e})=>e?[[Mi(e),e]]:
[]))],hearsay:u.relations.some(({hedge:e})=>e),errata:u.errata.length>0}}var Nn=80,[_u,Qu]=[8,12];function Ci(t,e){let n=U(t)||R(t)?e:e.filter(o=>!U(o));return n.length?n:e}function tn(t,e,n){
return Ci(t,ot(t,n)).filter(s=>!e.has(s)).sort((s,r)=>Number(U(s))-Number(U(r))||L(r).length-L(s).length||s-r)}
function Yu(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=Z(t.relation);return e.length?4:/\d/.test(
String(n[0]))?3:t.repeats?0:1}function In(t,e,n){let o=new Set(Ci(t,ot(t,n))),s=[...o].filter(a=>e.has(a)).length;
if(R(t))return[...o].filter(a=>!e.has(a));if(s>=_u)return[];let r=new Map;for(let a of L(t)){let i=tt(a,t),c={
actor:20,named:10,relation:0,concept:0}[B(i).rank];o.has(i)&&!e.has(i)&&Vt(a,n)&&r.set(i,Math.max(r.get(i)??0,
c+Yu(a)))}return[...r].sort(([a,i],[c,f])=>f-i||L(c).length-L(a).length||a-c).slice(0,Qu-s).map(([a])=>a)}var Xs=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:oe()}),b=Xs(),V=t=>b.shown.get(t),en=()=>new Set([...b.away,...b.aside]),Li=()=>new Set(
[...b.came.map(({thing:t})=>t),...b.visited===null?[]:[b.visited]]);function Ro(t){let e={has:o=>b.shown.has(o)&&
!b.guests.has(o)},n=tn(t,e,b.away);return{some:n.slice(0,Nn),total:n.length,away:tn(t,e,new Set).length-n.length}}
function Ri(t){let e=new Set(ot(t,b.away)),n=ot(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=L(t).filter(a=>tt(
a,t)===s&&Vt(a,new Set));return[N(s),...r.flatMap(({relation:a})=>a===null?[]:N(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>b.away.has(s))}}function mt(){let t=b.preset!==null&&u.presets[b.preset].kinds!==null,
e=Js()?new Set(u.presets[b.preset].things):null,[n,o,s]=[en(),Li(),!de(b.sieve)];function r(i){if(s&&!Ti(i,b.sieve))
return!1;let c=o.has(i.from)||o.has(i.to);return i.relation===null?(c||!(e?.has(i.from)&&e.has(i.to)))&&Vt(i,n):
b.shown.has(i.relation)?!1:b.read.has(i.relation)?!i.repeats&&(t||Vt(i,n)):c?Vt(i,b.away):!(t&&i.isAside)&&Vt(
i,n)}let a=new Set(z());return[...a].flatMap(i=>L(i).filter(c=>c.from===i&&c.to!==i&&a.has(c.to)&&r(c)))}function Ie(t=null){
let e=mt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var Ni=()=>[...b.shown.keys()].filter(t=>R(t)&&!b.guests.has(t)),nn=()=>[...b.guests],Nt=t=>b.shown.has(t),me=t=>b.
pinned.has(t),It=()=>b.sieve,se=()=>b.preset,Js=()=>b.preset!==null&&u.presets[b.preset].flows,je=()=>b.shown;
function z(){let t=Li();return[...b.shown.keys()].filter(e=>!b.away.has(N(e))||t.has(e))}function No(){let t=new Map;
for(let e of new Set([...b.shown.keys(),...Ie()]))t.set(N(e),(t.get(N(e))??0)+1);return t}function Io(t){let e=t===
null?null:u.presets[t].kinds;return new Set(e?u.relations.map(({thing:n})=>N(n)).filter(n=>!e.includes(n)):[])}var Xu=28,Ii=190;function Ju(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){
let a=r.flatMap(i=>n.filter(({from:c,to:f})=>c===i||f===i).map(c=>tt(c,i)));r=[...new Set(a)].filter(i=>s.delete(
i)),r.length&&o.push(r)}return{reached:o,left:[...s]}}function Zu(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function jo(t,e){let n=mt(),{reached:o,left:s}=Ju(
t,e,n),r=new Map,a=new Map([[e,{x:0,y:0}]]),i=0;return o.slice(1).forEach((c,f)=>{let m=k=>n.flatMap(T=>T.from===
k||T.to===k?r.get(tt(T,k))??[]:[])[0]??0,g=new Map(c.map(k=>[k,m(k)])),p=f?[...c].sort((k,v)=>Number(g.get(k))-
Number(g.get(v))||k-v):[...c].sort((k,v)=>N(k)-N(v)||k-v),w=p.map(k=>Ze(k)[0]+Xu);i=Math.max(i+Ii,w.reduce((k,v)=>k+
v,0)/(2*Math.PI));let y=p.map((k,v)=>2*Math.PI*v/p.length-Math.PI/2),x=f?Zu(p.map(k=>Number(g.get(k))),w.map(k=>k/
i)):y;p.forEach((k,v)=>{r.set(k,x[v]),a.set(k,{x:i*Math.cos(x[v])*Rn(),y:i*Math.sin(x[v])})})}),s.forEach((c,f)=>{
a.set(c,{x:(f-(s.length-1)/2)*200,y:i+Ii})}),a}var td=[520,380],ed=40;function nd(t,e,n){let o=new Set(t),s=a=>a.from!==a.to&&o.has(a.from)&&o.has(a.to)&&!(a.
relation!==null&&a.repeats)&&(e===null?n.includes(a.relation??-1):vo(e,a)),r=t.filter(a=>L(a).some(s));return r.
length?r:t}function Zs(t,e){Object.assign(b,Xs(),{preset:t,centre:e,aside:Io(t)})}function on(t){Zs(t,null);let{
things:e,wide:n,tall:o}=u.presets[t],s=Ln()&&o.length?o:n;e.forEach((r,a)=>{b.shown.set(r,{x:s[2*a],y:s[2*a+1]})})}
var ji=()=>Zs(null,null);function Po(t){let{some:e,total:n,away:o}=Ro(t);Rt(b.shown,e,{near:b.shown.get(t)});for(let s of e)
b.guests.delete(s);return{added:e.length,total:n,away:o}}function Do(t){Zs(null,t),b.shown.set(t,{x:0,y:0});let e=Po(
t);return b.shown.size<=ed&&(b.shown=jo([...b.shown.keys()],t)),e}function Pi(){for(let t of b.guests)b.shown.
delete(t);b.guests=new Set,b.visited=null,b.read=new Set}function Di(t){b.shown.has(t)||Rt(b.shown,[t]),b.guests.
delete(t);let e=Po(t);return b.came.push({thing:t,all:!0}),e}function Fi(t,e){b.guests.has(t)?od():Pi(),b.read=
new Set,b.visited=e&&b.shown.has(t)?null:t,b.visited!==null&&(b.guests=new Set([t,...In(t,b.shown,b.away)].filter(
n=>!b.shown.has(n))),b.shown.has(t)||Rt(b.shown,[t],{room:b.guests.size>3?td:void 0}),Rt(b.shown,[...b.guests],
{round:t}))}function od(){b.visited!==null&&b.came.push({thing:b.visited,all:!1}),b.guests=new Set}function tr(t){
b.shown.delete(t),b.guests.delete(t),b.came=b.came.filter(e=>e.thing!==t)}function er(t){for(let e of t)b.away.
delete(N(e)),b.guests.delete(e);Rt(b.shown,t)}function nr(t){for(let e of t)tr(e)}function Bi(t){b.pinned.delete(
t)||b.pinned.add(t),b.guests.delete(t)}function qi(t,e){t===null?[b.away,b.aside]=[new Set,new Set]:e==="only"?
(b.away=new Set([...u.kinds.keys()].filter(n=>n!==t)),b.aside=new Set):(b.aside.delete(t),b.away.delete(t),e===
"hide"&&b.away.add(t)),b.came=b.came.filter(({thing:n})=>!b.away.has(N(n)))}function Wi(t){b.sieve=t}function sn(t,e){
b.shown.has(t)&&b.shown.set(t,e)}function Yt(t,e=null,n=e===null?null:So(e)){Pi(),b.read=new Set(n?.filter(R));
let o=t??[],s=n?nd(o,e,n):o,r=o.flatMap(a=>b.shown.get(a)??[]);return b.guests=new Set(s.filter(a=>!b.shown.has(
a))),Rt(b.shown,[...b.guests],{home:r.length?Ys(r):void 0}),[...new Set(s)]}var rd=13,ad=1,jn=t=>(Z(t)?.sums??[]).filter(({statement:e})=>F(e)),Fo=t=>jn(t).map(({statement:e})=>or(e)+G([
e])).join(", "),or=t=>S(u.statements[t].object.text),Hi=(t,{currency:e})=>`${N(t)} ${e}`;function id(){let t=new Map;
for(let{thing:e}of u.relations)for(let n of jn(e)){let o=Hi(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function sr(t,e){
let n=id().get(Hi(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function rn({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>jn(o).flatMap(s=>sr(o,
s)??[]));return n.length?Math.max(ad,rd*n.reduce((o,s)=>o+s)):null}var rr=2,cd=24,ld=new Map(u.ties.map(t=>[t.property,t])),ar=t=>!t.isAside||t.alone,Ui=t=>Js()&&t.property===null&&
Fo(t.relation)!=="";function Gi(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:S(
u.predicates[u.statements[t.statement].predicate])+Ks(t)};if(Ui(t))return{...e,said:Fo(t.relation)};let{captions:n,
called:o}=Z(t.relation),s=ar(t)?ft(n):S(o),r=t.property===null||ar(t)?"":Ks(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function zi({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=ld.get(t);if(s)
return S(e?s.into:s.out).replace("{}",()=>o)+n;let r=S(u.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function Vi(t){
let e=Gi(t);return zi(e,e.said)}function Ki(t){let e=new Map;t.map(Gi).forEach((s,r)=>{let a=s.property===null?
`point ${r}`:`${s.property} ${s.leadsIn} ${s.mark}`;e.set(a,[...e.get(a)??[],s])});let n=s=>[...s.slice(0,rr),
...s.length>rr?[d("moreLines")(s.length-rr)]:[]],o=[...e.values()].map(s=>{let r=n([...new Set(s.map(({said:a})=>a))]).
join(", ");return zi(s[0],r.length>cd?r.replaceAll(", ",`,
`):r)});return n(o).join(`
`)}function _i(t){if(t.relation===null)return null;if(Ui(t))return Fo(t.relation);let e=ar(t)&&Z(t.relation)?.
amounts||[];return e.length?ft(e):null}var fd=2e3,pd=400;function Qi(t,[e,n],o,s){let r=o.flatMap(([,a])=>a);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
isOver:!1,label:o.length===1?o[0][0]:Ki(o.map(([,[a]])=>a)),amount:o.length===1?_i(r[0]):null,grave:[...Kt(r)].
some(a=>Xe(a)&&!Ce(a)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:a})=>a!==null)?1:0)}}var jt=new Map,
Bo=jt,cr=jt,ir=new Map,lr=()=>h.arrangement!==""&&jt.size>pd&&de(It()),Yi=t=>h.highlighted?Pn(t,new Set(h.highlighted)):
[t.from,t.to].includes(h.selected??-1),Y=()=>cr,Xi=()=>Bo.size-cr.size;function Ji(t){t([...Bo.values()]),cr=new Map(
[...Bo].filter(([,e])=>!e.isOver||Yi(e)))}var st=t=>ir.get(t)??0;function fr(t){let{from:e,to:n}=jt.get(t);return{
from:e,to:n,edges:[...jt.values()].filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function qo(t){let e=[
...jt.values()].filter(({edges:s})=>s.some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.
some(n))??e[0];return o?fr(o.id):null}function Pn({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(
e))return!1;let{passage:s,selected:r}=h;return!h.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(
a=>vo(s,a))}function Zi(){let t=new Map,e=mt();for(let n of e){let o=[Math.min(n.from,n.to),Math.max(n.from,n.
to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};t.set(s,r);let a=Vi(n);r.said.set(a,[...r.said.get(a)??[],
n])}jt=new Map;for(let[n,{ends:o,said:s}]of t){let r=[...s].sort(([c],[f])=>Number(/\d/.test(f))-Number(/\d/.test(
c))),a=e.length>fd?void 0:pi[r.length],i=a?r.map((c,f)=>Qi(f?`${n}/${f}`:n,o,[c],a[f])):[Qi(n,o,r,0)];for(let c of i)
jt.set(c.id,c)}Bo=lr()?new Map([...jt].filter(([,n])=>Yi(n))):jt,ir=new Map;for(let{from:n,to:o}of jt.values())
for(let s of[n,o])ir.set(s,st(s)+1)}var sc=["kind","country","radial"],Dn=28,ud=64,dd=60,md=2,Wo=[13,15],rc=8,tc=[.8,.65],ur=.35,pr=u.kinds.findIndex(
({name:t})=>/(^|:)Country$/.test(t)),ac=pr>=0;function hd(t){if(N(t)===pr)return A(t);let e=L(t).find(n=>n.relation===
null&&n.from===t&&N(n.to)===pr);return e?A(e.to):d("noCountry")}var ic=(t,e)=>`${t} ${e.length.toLocaleString(
h.language)}`,gd=t=>[Math.max(...t.map(({left:e,width:n})=>e+n)),Math.max(...t.map(({top:e,height:n})=>e+n))];
function wd(t){let{clientWidth:e,clientHeight:n}=$("drawing"),[o,s]=gd(t);return Math.max(1,o/(tc[0]*e),s/(tc[1]*
n))}function ec(t,e=1){let n=Math.max(Wo[0]*e,Wo[1]),[o,s]=[ud,dd].map(p=>Math.max(Ln()?md*p:p,1.5*n)),r=[...t].
map(([p,w])=>{let y=w.map(Ze),x=[0,1].map(D=>Math.max(...y.map(H=>H[D]))+Dn),k=Math.ceil(Math.sqrt(w.length*x[1]*
Rn()/x[0]))||1,v=Math.ceil(w.length/k),T=Math.min(k,w.length);return{name:p,things:w,cell:x,columns:k,width:Math.
max(T*x[0]+Dn,dt(ic(p,w),n,600)[0]+2*rc*e),head:o,height:o+v*x[1]+Dn}}),a=p=>+(p===d("noCountry"));r.sort((p,w)=>a(
p.name)-a(w.name)||w.height-p.height||w.things.length-p.things.length);let i=r.reduce((p,w)=>p+(w.width+s)*(w.
height+s),0),c=Math.max(Math.sqrt(i*Rn()),...r.map(p=>p.width)),[f,m,g]=[0,0,0];return r.map(p=>{f&&f+p.width>
c&&([f,m,g]=[0,m+g+s,0]);let w={...p,left:f,top:m};return f+=p.width+s,g=Math.max(g,p.height),w})}function nc(t,e){
let n=new Map;for(let r of t)n.set(e(r),[...n.get(e(r))??[],r]);let o=ec(n);for(let r=0;r<2;r+=1)o=ec(n,wd(o));
return{points:o.flatMap(({things:r,cell:a,columns:i,left:c,top:f,head:m})=>r.map((g,p)=>{let w=c+Dn/2+p%i*a[0]+
a[0]/2,y=f+m+Math.floor(p/i)*a[1]+u.things[g].radius+Dn/2;return[g,{x:w,y}]})),groups:o}}function yd(t){return b.
centre!==null&&t.includes(b.centre)?b.centre:[...t].sort((e,n)=>L(n).length-L(e).length||e-n)[0]}var an=[],oc="";
function cc(){let t=new Set(nn()),e=z().filter(r=>!t.has(r)).sort((r,a)=>r-a),n=h.arrangement&&`${h.arrangement}\
 ${h.language} ${e}`;if(n===oc||(oc=n,an=[],!n||!e.length))return;let o={radial:()=>({points:[...jo(e,yd(e))],
groups:[]}),kind:()=>nc(e,r=>S(u.kinds[N(r)].label)),country:()=>nc(e,hd)}[h.arrangement],s=o?.()??{points:[],
groups:[]};an=s.groups;for(let[r,a]of s.points)sn(r,a)}var lc=()=>an.flatMap(({left:t,top:e,width:n,height:o})=>[
{x:t,y:e},{x:t+n,y:e+o}]),fc=()=>an,dr=t=>an.map(({name:e,things:n,left:o,top:s})=>{let r=ic(e,n),a=Math.max(Wo[0],
Wo[1]*t);return{x:o+(rc+dt(r,a,600)[0]/2)/t,y:s,size:a/t,bold:600,label:r}});function pc(t,e,n){t.lineWidth=n,
t.strokeStyle=e.soft,t.globalAlpha=ur;for(let{left:o,top:s,width:r,height:a}of an)t.strokeRect(o,s,r,a);t.globalAlpha=
1}var[xd,uc]=[50,.4],bd=.75,kd=250;function dc(t,e){let n=0,o=!1,s=!1;function r(i=xd){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:uc}}),i>uc/2&&(n=setTimeout(()=>r(i*bd),kd))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var mc=[[],[9,3],[2,3],[9,3,2,3]],Ho=[5,4],mr=4,hc=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),$d=hc(u.relations.map(({thing:t})=>N(t))),Sd=hc(u.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function cn(t){let e=$d.filter(n=>u.kinds[n].family===u.kinds[t].family);return mc[Math.max(
0,e.indexOf(t))%mc.length]}var he=t=>Sd.indexOf(t)%mr,ln=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:(Z(e.relation)?.sums??[]).flatMap(n=>F(n.statement)?n.currency:[]))[0];var vd=3,gc=.6;function wc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,grave:f,families:m}=n,
{family:g,rank:p,shape:w}=B(t),y=!o||o.has(t),x=m[g][y?s&&p==="concept"?"pale":"full":"dim"],k=t===h.selected,
v=Qt(t).includes("†")&&y,T=v&&Re(t),D={background:x,border:a},H=me(t);return{id:t,...V(t),shape:w,size:Lt(t,
r,e)/r,borderWidth:(k?3:T?4:v?2:1)*(s?gc:1),color:{background:x,border:k?a:T?f:v?c:i,highlight:D,hover:D},fixed:H,
shapeProperties:{borderDashes:H?[3,2]:!1}}}function yc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:c,amounts:f}=n,m=t.edges.find(v=>v.relation!==null)?.relation??null,g=s?null:rn(t),p=g===null?
void 0:ln(t),w=m===null?i:c[B(m).family],y=p===void 0?w:f[he(p)],x=m===null?Ho:g===null?cn(N(m)):[],k=v=>({enabled:!s&&
t.edges.some(T=>T.to===v),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?gc/r:m===
null?1:1.5,color:{color:y[e?s&&!o?"pale":"full":"dim"],highlight:y.full,hover:a},arrows:{to:k(t.to),from:k(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<vd,dashes:x.length&&!s?x:!1,smooth:di(t.bend)}}var[Od,xc]=[700,.2],Md=6,Ed=2,Td=1.15,Ad=1500;function bc(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;
requestAnimationFrame(()=>{a=!0});let i=null,c=0;e.on("animationFinished",()=>{c=0,i&&e.moveTo({...i,animation:!1}),
i=null,s()});function f(m,g,p,w){e.setSize("100%","100%");let[y,x]=[m.map(({x:C})=>C),m.map(({y:C})=>C)],[k,v,
T,D]=[Math.min(...y),Math.max(...y),Math.min(...x),Math.max(...x)],H=Math.min((t.clientWidth-Math.min(150,t.clientWidth/
6))/(v-k||1),Math.max(t.clientHeight-o()-70,20)/(D-T||1),Td),nt=p&&t.clientWidth<Od&&H*Md>xc?Math.max(H,xc):H,
it=nt<.35?g:null,lt=!a||p||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;i={position:it??(nt>Ed*
H?w:null)??{x:(k+v)/2,y:(T+D)/2+16+o()/2/nt},scale:it?.35:nt},e.moveTo({...i,animation:lt?!1:{duration:250,easingFunction:"\
easeInOutQuad"}}),lt?r():(c=performance.now()+Ad,Cd(e).view.easingTime=Number.EPSILON)}return{look:f,isTravelling:()=>performance.
now()<=c}}var Cd=t=>t;var Ld=1.5;function kc(t,e,n,{ink:o},s){t.strokeStyle=o,t.lineWidth=s,t.beginPath(),t.moveTo(e.x,e.y),t.lineTo(
n.x,n.y),t.stroke()}function Uo(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,c,f){let{face:m,paper:g}=c,
p=s.split(`
`);t.font=`${r} ${o}px ${m}`,t.textAlign="center",t.textBaseline="middle";let w=o*Je;p.forEach((y,x)=>{let k=n+
(x-(p.length-1)/2)*w,v=t.measureText(y).width+2*Ld*f;t.fillStyle=g,t.fillRect(e-v/2,k-w/2,v,w)}),p.forEach((y,x)=>{
let k=n+(x-(p.length-1)/2)*w,v=e-t.measureText(y).width/2;t.textAlign="left";for(let T of y.split(/([†‡]+)/)){
let D=/^[†‡]/.test(T);t.font=`${D?700:r} ${o}px ${m}`;let H=t.measureText(T).width;t.fillStyle=D?a?c.grave:
c.mark:i,D&&a&&(t.fillRect(v-f,k-w/2,H+2*f,w),t.fillStyle=g),t.fillText(T,v,k),v+=H}t.font=`${r} ${o}px ${m}`})}function Fn(){if(h.highlighted){let e=(h.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...h.
highlighted,...e.filter(Nt)])}if(h.selected===null||!Nt(h.selected))return de(It())?null:new Set([...Y().values()].
flatMap(({from:e,to:n})=>[e,n]));let t=[...Y().values()].filter(({from:e,to:n})=>e===h.selected||n===h.selected);
return new Set([h.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function $c(t){let e=Fn(),n=new Set(t),o=i=>i===
h.selected?2:e?.has(i)?1:0,s=i=>st(i)+(U(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&Pn(i,e),a=[...t].sort((i,c)=>o(
c)-o(i)||s(c)-s(i)||i-c);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[
...Y().values()].filter(r).sort((i,c)=>c.weight-i.weight||i.from-c.from||i.to-c.to),pointOf:V,degree:st}}var Go=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let c of this.#e(e))for(let[[f,m,g,p],w]of this.#t.get(c)??[])if(w!==n&&s<g&&f<a&&r<p&&m<i&&
!o(w))return!1;return!0}};function Sc([t,e,n,o],[s,r,a,i]){if(Math.max(t,n)<s||Math.min(t,n)>a||Math.max(e,o)<
r||Math.min(e,o)>i)return!1;let c=(m,g)=>(n-t)*(g-e)-(o-e)*(m-t),f=[c(s,r),c(a,r),c(s,i),c(a,i)];return Math.min(
...f)<=0&&Math.max(...f)>=0}var vc=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],Oc=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),Rd=[[0,-2],[0,2],...Oc.
map(([t,e])=>[1.25*t,1.6*e])],[Mc,Ec]=[vc,[...vc,...Oc,...Rd]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),hr=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],Tc=[...hr,...[1,-1].flatMap(
t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],zo=[0,8,16,24,32],Ac=[...zo,48,64,96,128,176,224];var Nd=12,gr=12,yr=60,Id=14,jd=600,Pd=500,Dd=400,Fd=.5,Bn=2,Cc=2,Bd=.8,qd=1,wr=(t,e,n,o)=>[t-n/2-Bn,e-o/2-Bn,t+
n/2+Bn,e+o/2+Bn],xr=class{names=new Map;captions=new Map;#t=new Go;#e=new Map;#o;#s;#r;#c;constructor(e,n){let{
shapes:o,things:s,lines:r,degree:a,scale:i}=e;this.#s=e,this.#c=n,this.#r=new Set(s.slice(0,Id));for(let c of o){
let{x:f,y:m}=this.#a(c),g=Lt(c,i,a(c));this.#t.add([f-g,m-g,f+g,m+g],c)}for(let{x:c,y:f,size:m,label:g,bold:p}of e.
titles)this.#t.add(wr(c*i,f*i,...dt(g,m*i,p)),"title");this.#o=r.length>Dd?[]:r.flatMap(c=>Wd(c,f=>this.#a(f)))}#a(e){
let{x:n,y:o}=this.#s.pointOf(e);return{x:n*this.#s.scale,y:o*this.#s.scale}}#n(e,n,o,s=(()=>!1)){let{sight:r}=this.#s,
a=r&&o.x>r[0]&&o.y>r[1]&&o.x<r[2]&&o.y<r[3],i=null,c=1/0;for(let f of e){let[m,g,p,w]=f.box;if(a&&(m<r[0]||g<r[1]||
p>r[2]||w>r[3])||!this.#t.isFree(f.box,n,s))continue;let y=this.#o.reduce((x,{id:k,stroke:v})=>x+(k!==n&&Sc(v,
f.box)?1:0),f.off??0);if(y<c&&([i,c]=[f,y]),!c)break}return i}#f(e,n,o){this.#t.add(o,`name ${e}`),this.#e.set(
e,o),this.names.set(e,n)}#i(e){this.#t.remove(`name ${e}`),this.names.delete(e)}#l(e){return this.#s.shapes.length>
jd&&this.#r.has(e)&&this.#s.degree(e)>=gr}name(e){let{degree:n,scale:o}=this.#s,s=_s(e),{size:r,bold:a}=vi(e,o,
n(e)),[i,c]=dt(s,r,a),f=this.#a(e),m=Lt(e,o,n(e))+Bn+1,g=n(e)>=gr,p=g||this.#c.has(e)?Tc:hr,w=T=>T.flatMap(D=>p.
map(([H,nt])=>{let[it,lt]=[H*(m+D+i/2),nt*(m+D+c/2)];return{dx:it,dy:lt,isFar:D>(g?Nd:0),box:wr(f.x+it,f.y+lt,
i,c)}})),y=w(g?zo:[0]),x=T=>typeof T=="number"&&T!==e&&n(T)<gr,k=T=>typeof T=="number"&&!this.#r.has(T),v=this.#n(
y,null,f);!v&&this.#s.shapes.length<=yr&&(v=this.#n(w(zo),null,f)),!v&&this.#l(e)&&(v=this.#n(y,null,f,x)??this.#n(
w(Ac),null,f,k)),v&&this.#f(e,{dx:v.dx,dy:v.dy,size:r,bold:a,label:s,isFar:v.isFar},v.box)}caption({id:e,from:n,
to:o,bend:s,amount:r,weight:a},i){let[c,f]=dt(i,Co),[m,g]=[this.#a(n),this.#a(o)];if(a<Cc&&Math.hypot(g.x-m.x,
g.y-m.y)<Bd*c)return;let p=(r||a>=Cc?Ec:Mc).map(([y,x,k])=>{let[v,T]=[x*(c/2+4),k*(f/2+4)],{x:D,y:H}=$t(m,g,s,
y);return{along:y,dx:v,dy:T,off:v||T?qd:0,box:wr(D+v,H+T,c,f)}}),w=this.#n(p,e,$t(m,g,s,.5));w&&(this.#t.remove(
e),this.#t.add(w.box,e),this.captions.set(e,{along:w.along,dx:w.dx,dy:w.dy,size:Co,label:i}))}amount(e){let n=e.
amount??"";if(this.caption(e,n),this.captions.has(e.id))return;let o=[e.from,e.to].filter(r=>this.names.has(r)),
s=o.map(r=>({end:r,name:this.names.get(r),box:this.#e.get(r)}));for(let r of o)this.#i(r);this.caption(e,n);for(let r of o)
this.name(r);if(!o.every(r=>this.names.has(r))){this.#t.remove(e.id),this.captions.delete(e.id);for(let{end:r,
name:a,box:i}of s)this.#i(r),a&&i&&this.#f(r,a,i)}}};function Lc(t){let{things:e,dim:n=[],lines:o,most:s=Pd}=t,
[r,a]=[e.slice(0,s),o.slice(0,s)],i=a.filter(({amount:p})=>p),c=new Set(i.flatMap(({from:p,to:w})=>[p,w])),f=new xr(
t,c),{names:m,captions:g}=f;for(let p of r.length<=yr?r.filter(w=>c.has(w)):r)f.name(p);if(r.length<=yr)for(let p of i)
f.amount(p);for(let p of r)m.has(p)||f.name(p);if(m.size>=Fd*r.length){for(let p of i)f.caption(p,p.label);for(let p of a)
p.amount||f.caption(p,p.label)}for(let p of n.slice(0,s))f.name(p);return{names:m,captions:g}}function Wd({id:t,
from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>$t(r,a,o,c));return i.slice(1).
map((c,f)=>({id:t,stroke:[i[f].x,i[f].y,c.x,c.y]}))}function Rc(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,c=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
f=null;function m(){if(!f)return;let x=c(),k=x.scale/f.scale;e.style.transform=`translate(${x.x-f.x*k}px, ${x.
y-f.y*k}px) scale(${k})`}let g=()=>s.emit("_blockRedraw"),p=()=>s.emit("_allowRedraw");function w(){!f||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(m),clearTimeout(i),i=setTimeout(y,160))}function y(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),p(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
f=c(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||p()),addEventListener("pointercancel",()=>r||p()),t.on("dragStart",({nodes:x})=>x.length&&p()),
t.on("dragging",({nodes:x})=>x.length||w()),t.on("dragEnd",y),t.on("zoom",w)}var Hd=5,Vo=1.35,br=t=>Qt(t).includes("†")?Re(t)?"!":"†":"";function Nc(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:a,radius:i,sign:c}of e)!c||i<Hd*s||(t.font=`700 ${i*
Vo}px ${o}`,t.fillText(c,r,a+i*.08))}var Ud=50,fn=new Map,kr=()=>[...b.shown.keys()].filter(t=>!b.guests.has(t));function Gd(){let{preset:t,centre:e,
came:n,away:o}=b,s=new Set(t===null?[]:u.presets[t].things);if(e!==null)for(let r of[e,...tn(e,new Set([e]),new Set).
slice(0,Nn)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?tn(r,s,o).slice(0,Nn):In(r,s,o))s.add(
i)}return s}function St(){let[t,e]=[Gd(),new Set(kr())];return{preset:b.preset,centre:b.centre,came:[...b.came],
added:[...e].filter(n=>!t.has(n)).sort((n,o)=>n-o),removed:[...t].filter(n=>!e.has(n)),away:[...b.away],asked:[
...Io(b.preset)].filter(n=>!b.aside.has(n)&&!b.away.has(n)),sieve:b.sieve,pinned:[...b.pinned].filter(n=>b.shown.
has(n))}}var Ic=()=>({preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:oe()});
function pn({preset:t,centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:c}){e!==null?Do(e):t!==null?
on(t):ji(),b.away=new Set(r);for(let m of[...a,...b.away])b.aside.delete(m);for(let m of n)Rt(b.shown,[m.thing]),
m.all?Po(m.thing):Rt(b.shown,In(m.thing,b.shown,b.away)),b.came.push(m);Rt(b.shown,o);for(let m of s)b.shown.delete(
m);b.pinned=new Set(i),b.sieve=c;let f=fn.get(jc());f&&(b.shown=new Map(f))}var jc=()=>`${h.arrangement} ${b.preset}\
 ${b.centre} ${kr().sort((t,e)=>t-e)}`;function Ko(){let t=jc();fn.delete(t),fn.set(t,new Map(kr().map(e=>[e,V(
e)]))),fn.size>Ud&&fn.delete([...fn.keys()][0])}var Pe=matchMedia("(prefers-color-scheme: dark)");ge(Pe.matches?"dark":"light");function ge(t){document.documentElement.
dataset.theme=t}var un=()=>document.documentElement.dataset.theme==="dark";function Pc(){let{theme:t="light"}=document.documentElement.dataset;ge("light");let e=_o();return ge(t),e}function _o(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,c]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:mr-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(u.kinds.map(({family:s})=>[s,o(s)]))}}var zd=.55,Vd=120,Kd=500,Fc=3e3,_d=3,Pt=$("drawing"),Bc=()=>$("tools").offsetHeight,we=new vis.DataSet([]),Yo=new vis.
DataSet([]),E=new vis.Network(Pt,{nodes:we,edges:Yo},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
Wn=()=>we.length>Kd,Sr=bc(Pt,E,{isHeavy:Wn,below:Bc,arrived:()=>_c(!0),settle:Mr});Rc(E,Pt.querySelector("canv\
as"),Wn,Mr);var ht=_o(),$r={names:new Map,captions:new Map},Dc=0,Qo=!1,qn={scale:0,x:0,y:0};function Qd(){let t=z().
length;return t>Fc||t>Vd&&E.getScale()<zd}function Yd(){let{x:t,y:e}=E.canvasToDOM({x:0,y:0});return[-t,-e,Pt.
clientWidth-t,Pt.clientHeight-Bc()-e]}function Xd(t){return Wn()?t.filter(e=>qc(e,50)):t}function qc(t,e){let{
x:n,y:o}=E.canvasToDOM(V(t));return n>-e&&o>-e&&n<Pt.clientWidth+e&&o<Pt.clientHeight+e}function Wc(){qn={scale:E.
getScale(),...E.getViewPosition()};let{scale:t}=qn;$r=Lc({...$c(Xd(z())),titles:dr(t),scale:t,sight:Yd()})}function Jd(t){
let e=E.getScale(),n=Lt(t,e,st(t));return[n/e,(n+_d)/e]}function Hc(t){let e=Fn(),n={colours:t,highlighted:e,far:Qd(),
scale:E.getScale()};return{things:z().sort((o,s)=>st(o)-st(s)).map(o=>wc(o,st(o),n)),lines:[...Y().values()].map(
o=>yc(o,Pn(o,e),n))}}function Uc(){Ji(e=>wi(e,z(),V,Jd));let t=Hc(ht);Yo.remove(Yo.getIds().filter(e=>!Y().has(
String(e)))),we.update(t.things),Yo.update(t.lines),Wc()}var Gc=()=>{};function zc(t){Gc=t}function vr(){ht=_o(),
Zi();let t=z().length<=Fc;E.setOptions({interaction:{hover:t,dragNodes:t}}),Uc();let e=new Set(z());we.remove(
we.getIds().filter(n=>!e.has(Number(n)))),(E.getSelectedNodes().length||E.getSelectedEdges().length)&&E.unselectAll(),
h.selected!==null&&we.get(h.selected)&&E.selectNodes([h.selected],!1)}function Vc(t=!1){let e=E.getScale(),{x:n,
y:o}=E.getViewPosition(),s=Math.abs(e/qn.scale-1)>(Wn()?.2:.03);!t&&!s&&!(Wn()&&Math.hypot(n-qn.x,o-qn.y)*e>20)||
(s?(Uc(),Gc()):(Wc(),E.redraw()))}function Xo(){let t=E.getScale(),e=1/t,n=r=>E.getPosition(r),o=[...$r.names].
flatMap(([r,{dx:a,dy:i,size:c,bold:f,label:m,isFar:g}])=>{if(!we.get(r))return[];let{x:p,y:w}=n(r),y=Lt(r,t,st(
r))/Math.hypot(a,i)*e,x=g?{x:p+a*y,y:w+i*y}:null;return[{thing:r,x:p+a*e,y:w+i*e,size:c*e,bold:f,label:m,from:x}]}),
s=[...$r.captions].flatMap(([r,{along:a,dx:i,dy:c,size:f,label:m}])=>{let g=Y().get(r);if(!g)return[];let{x:p,
y:w}=$t(n(g.from),n(g.to),g.bend,a);return[{line:g,x:p+i*e,y:w+c*e,size:f*e,label:m,grave:g.grave}]});return{names:o,
captions:s,titles:dr(t)}}function Kc(){let[t,e]=[Fn(),E.getScale()];return z().filter(o=>br(o)&&(!t||t.has(o))&&
we.get(o)).map(o=>({...E.getPosition(o),radius:Lt(o,e,st(o))/e,sign:br(o)}))}function Or(t){let[e,n]=[E.DOMtoCanvas(
{x:0,y:0}),E.DOMtoCanvas({x:Pt.clientWidth,y:Pt.clientHeight})];return{...Hc(t),...Xo(),signed:Kc(),from:e,to:n,
width:Pt.clientWidth,height:Pt.clientHeight}}function Mr(){Vc(!0)}function _c(t=!1){cancelAnimationFrame(Dc),Qo=
Qo||t,Dc=requestAnimationFrame(()=>{Vc(Qo),Qo=!1})}E.on("afterDrawing",t=>{let e=1/E.getScale(),{names:n,captions:o,
titles:s}=Xo();pc(t,ht,e),Nc(t,Kc(),ht,e);for(let a of o)Uo(t,a,a.line.weight>1?ht.ink:ht.soft,ht,e);let r=Fn();
for(let{x:a,y:i,from:c}of n)c&&kc(t,c,{x:a,y:i},ht,e);for(let a of n){let i=r?!r.has(a.thing):U(a.thing);Uo(t,
a,i?ht.soft:ht.ink,ht,e)}for(let a of s)Uo(t,a,ht.soft,ht,e);Sr.isTravelling()||_c()});E.on("dragEnd",({nodes:t})=>t.
length?Er(t):Mr());function Er(t){for(let e of t)sn(e,E.getPosition(e));Ko(),vr()}var Qc=t=>qc(t,-20);var Zd=3,tm=6,em=$("drawing"),Yc=[null,!0],dn=!1,Tr=E.getViewPosition();function Dt(t=null,e=!1){Yc=[t,e],dn=!1;
let n=new Set(z()),o=(t??[...n]).filter(r=>n.has(r)).map(V);if(!o.length)return;let s=V([...n].reduce((r,a)=>st(
a)>st(r)?a:r));Sr.look(t?o:[...o,...lc()],t&&!h.highlighted?o[0]:null,e,s)}var Xc=()=>dn||Dt(...Yc);function Jc(t){
let e=z().map(V),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(Math.max(...n)-Math.min(...n),Math.max(
...o)-Math.min(...o),300),r=Math.min(.5,em.clientHeight/s/Zd);return Math.max(r,Math.min(tm,t))}function De(t){
dn=!0,E.moveTo({scale:Jc(E.getScale()*t)})}E.on("zoom",()=>{dn=!0;let[t,e]=[E.getScale(),Jc(E.getScale())];t!==
e&&E.moveTo({scale:e,position:Tr}),Tr=E.getViewPosition()});E.on("dragEnd",({nodes:t})=>{dn=dn||!t.length,Tr=E.
getViewPosition()});var Zc=dc(E,t=>{Er(z()),t&&h.selected===null&&!h.highlighted&&Dt()});function Ar(){let{selectionHandler:t}=E,
e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.entries(n))s.hover=!1,delete n[o];e.length&&
E.redraw()}var om=6,sm=2e4,tl=1e3,el=t=>new Set(u.statements.flatMap(({subject:e,denies:n},o)=>n&&F(o)&&!t.has(e)?[e]:[])),
nl=(t,e)=>R(t)!==R(e)?1:2,ol=t=>L(t).flatMap(e=>e.relation===null&&F(e.statement)?[tt(e,t)]:[]);function rm(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let f of ol(c)){if(n.has(f))continue;let m=e.has(c)&&e.has(f)?2:nl(c,f),g=i+
m*tl+(U(f)&&!e.has(f)?1:0);g>=(o.get(f)??1/0)||(o.set(f,g),s[r+m]??=[],s[r+m].push([g,f]))}}return o}var am=[...u.
things.keys()].filter(t=>t<j&&!R(t)).sort((t,e)=>L(e).length-L(t).length||t-e).slice(0,om);function mn(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...el(o),...n?am:[]].filter(p=>!o.has(p))),r=rm(e,o,s),a=p=>Math.floor((r.get(
p)??1/0)/tl),i=new Map,[c,f]=[0,!1];function m(p){let w=p[p.length-1];if(c+=1,f||=c>sm,f)return;if(w===e){let k=p.
filter(v=>!R(v)||o.has(v)).join();i.has(k)||i.set(k,p);return}let x=[...new Set(ol(w).filter(k=>k!==w&&!s.has(
k)))].sort((k,v)=>Number(R(k))-Number(R(v))||k-v);for(let k of x){let v=o.has(w)&&o.has(k)?2:nl(w,k);a(k)===a(
w)-v&&m([...p,k])}}r.has(t)&&m([t]);let g=p=>p.filter(w=>U(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((p,w)=>g(p)-g(w)),isCut:f}}function im(t,e,n){let{captions:o}=Z(t),s=ft(o).replaceAll(`
`," "),r=L(e).filter(i=>i.relation===t&&i.from!==i.to),a=L(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>tt(i,e)===n))for(let[i,c,f]of[["to","from","to"],["from","to","from"]]){let m=r.find(g=>g[c]===e&&a.some(p=>p[c]===
n&&p[f]===g[f]));if(m)return{said:s,both:i,third:m[f]}}return{said:s,both:null,third:null}}function Cr(t){let e=el(
new Set(t)),n=t.filter((o,s)=>!R(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=L(r).flatMap(
y=>y.relation===null&&tt(y,r)===o?[y.statement]:[]),i=Et(r).filter(y=>!e.has(y)&&L(y).some(x=>x.relation===null&&
tt(x,y)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(R),f=[...new Set([...i,...c])].flatMap(pt),m=[...new Set(
[...i,...c])].map(y=>im(y,r,o)),g=a.filter(F).map(y=>({said:S(u.predicates[u.statements[y].predicate]),both:null,
third:null})),p=({both:y})=>["to","from"].indexOf(y??""),w=[...g,...m].sort((y,x)=>p(y)-p(x));return{from:r,to:o,
links:w,statements:new Set([...a,...f].filter(F))}})}function ct(){Object.assign(h,bo),Yt(null)}function re(t,e=!1){Object.assign(h,bo,{selected:t,passed:e,tab:"de\
tails"}),Fi(t,e)}function hn(t,e){ct();let n=[Math.min(t,e),Math.max(t,e)];Yt(n);let o=mt().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:_a(t,e);Object.assign(h,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Fe(t,e,{avoids:n=!1,way:o=0}={}){ct();let{paths:s}=mn(t,e,n),r=s[Math.min(o,s.length-
1)]??[];Yt(r),Object.assign(h,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function Hn(t){ct();let e=So(t).filter(n=>!R(n));Object.assign(h,{passage:t,highlighted:Yt(e,t),tab:"tex\
t"})}function gn(t){let{sentences:e}=u.steps[t];return e[h.reading==="corrected"?e.length-1:0]}function Un(t){
let{preset:e}=u.steps[t];if(se()!==e&&(h.arrangement="",on(e)),ct(),!t)return;let{things:n}=gn(t),o=n.filter(i=>!R(
i)),s=o.filter(i=>!U(i)),r=s.filter(Nt),a=r.length>1?r:s;Object.assign(h,{tour:t,highlighted:a.length>1?Yt(a):
Yt(o,null,n)})}function Gn(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,tour:r,path:a,unknown:i,tab:c}=h,
f=new Map(je());t!==null?(Yt(null),re(t,e)):n?hn(n.from,n.to):o!==null?Hn(o):s&&a.from!==null&&a.to!==null?Fe(
a.from,a.to,a):r!==null&&Un(r),Object.assign(h,{unknown:i,tab:c});for(let m of nn())sn(m,f.get(m)??V(m))}var Jo=null;function Xt(t=null,e=!1){Jo=h.mode==="picture"?null:()=>Dt(t,e),Jo||Dt(t,e)}function cm(){let{selected:t,
highlighted:e}=h;Xt(t!==null?[t,...ot(t,en()).filter(Nt)]:e)}function gt({from:t=null,moves:e=!0}={}){Ct(h.tab);
let n=h.tab!=="overview";h.stays=!e,n&&(h.passage===null||t===null)&&ut(!0),W(),$("details").scrollTop=0,n&&(h.
tab==="details"&&(rt(d("chosen")+fe()),$("drawing").contains(document.activeElement)||$("details").querySelector(
"h2").focus()),e&&cm())}function Ft(t){J(),re(t),gt()}function sl(t){J(),re(t),gt({moves:!1})}function rl(t){re(
t,!0),gt({moves:!Qc(t)})}function Zo({from:t,to:e}){J(),hn(t,e),gt({moves:!1})}function Be(){let{length:t}=nn();
J(),ct(),gt(),t&&Xt()}function al(t){J(),ct(),h.mode==="types"&&Tn("picture"),h.arrangement="",on(t),gt(),Xt(null,
!0)}function Jt(t){t<0||t>=u.steps.length||(J(),Un(t),gt(),$("overview").scrollTop=0,t&&u.steps[t].sentences[0].
points.length&&ut(!0),rt($("headline").textContent),Xt(h.highlighted))}var zn=()=>Jt(0);function ts(t,e,n={}){
J(),Fe(t,e,n),gt()}function ye(t){let e=h.passage;J(),Hn(t),gt({from:e})}function es(t,e=!0){h.unknown=null;let n=Wa(
t,e);n&&Object.assign(h,{unknown:n,tab:"overview"}),gt(),n&&ut(!0),h.tab==="overview"&&Xt(h.highlighted,!h.highlighted)}
function ae(t,e,n=[]){J(),t(),Gn(),h.stays=e===void 0,W(),e!==void 0&&Xt(e===null?null:[e,...ot(e),...n])}var il=t=>ae(
()=>rt(d("added")(Do(t))),t),ns=(t,e=!0)=>ae(()=>rt(d("added")(Di(t))),e?t:void 0),cl=()=>h.selected??h.pair?.
from;function os(t){let[e,...n]=t;ae(()=>{er(t),n.length||re(e)},n.length?cl():void 0,t),n.length||gt()}function ss(t){
let[e,...n]=t;if(ae(()=>{n.length||ct(),nr(t)},n.length?cl():void 0,t),n.length)return;let s=qo(e);s&&hn(s.from,
s.to),gt()}var ll=()=>ae(()=>er(Ie()),null),fl=()=>ae(()=>nr(Ni()),null),pl=t=>ae(()=>Bi(t));function ul(t){J(),
ct(),tr(t),gt(),rt(d("hiddenNow"))}var Zt=(t,e)=>ae(()=>qi(t,e)),Lr=t=>ae(()=>Wi(t));function Rr(){Ua(),rt(d("\
undone"))}function qe(t){Tn(t),W(),t==="picture"&&Jo&&Jo()}function dl(t){h.reading=t,_t("readings",t),Gn(),W()}var lm={33:60,35:62},fm=126;function pm(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):fm;o=o*85+(r<42?lm[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function xe(t){let e=new Blob(
[pm(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var um=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function ie(t){
let e=`${t}-block`;return document.getElementById(e)||await um,document.getElementById(e)?.textContent??""}var hl=new Map;
function rs(t){let e=hl.get(t)??dm(t);return hl.set(t,e),e}async function dm(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await xe(await ie(t))),document.head.append(e)}function be(t,e){let n=S(u.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=l("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var mm=10.2,hm=5.9,gl=7.2,wl=15,gm=13,[yl,wm]=[14,.36];function Vn(t,e){let n=[""];for(let o of t.split(" ")){
let s=n[n.length-1]?`${n[n.length-1]} ${o}`:o;Ne(s)<=e||!n[n.length-1]?n[n.length-1]=s:n.push(o)}return n}async function xl(t,e,n){
let o=Math.floor(e/hm),s=t.caption.flatMap(C=>Vn(C,o)),r=t.kind==="flow"?Math.max(...t.rows.map(({y:C})=>Math.
floor(C)))+1:0,a=t.rows.filter(C=>"series"in C).map(({y:C})=>C),i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):
0,c=e<500,f=C=>Math.ceil(gl*Math.max(0,...C.map(Ne)));function m(C){let X=t.rows.filter(({kind:bt,x:Wt})=>bt===
"name"&&Wt===C);return Math.floor(Math.min(f(X.map(({text:bt})=>bt))+yl,wm*e))}let[g,p]=c?[m(0),m(1)]:[165,250],
w=e-(c?f(t.rows.map(({text:C=""})=>C))+yl:150),y=t.rows.map(({label:C=""})=>Vn(C,Math.floor(w/gl))),x=t.rows.map(
({note:C=""})=>Vn(C,o)),k=C=>Math.max(...C.map(({length:X})=>X))-1,v=k(y),T=v*wl+k(x)*gm,D={...n,scale:t.scale,
wide:t.kind==="flow"&&c?e-g:e,label:w,name:g-10,out:-g,right:p-10,across:c?1:99,flow:c?e-g-p:e-360,step:c?64:110,
bar:(t.rows.some(({note:C})=>C)?56:40)+T,row:46+T,up:(t.kind==="bar"?-14:-12)-v*wl,ranks:Math.min(Math.max(160,
(c?15:17)*i),480),title:Vn(t.title,Math.floor(e/mm)),subtitle:t.subtitle?Vn(t.subtitle,o):[],high:44*r,last:r-
.5},H=JSON.parse(new TextDecoder().decode(await xe(await ie("templates")))),nt=JSON.stringify(H[t.kind==="bar"?
`bar-${t.scale}`:t.kind]),it=JSON.parse(nt.replace(/"@(\w+)@"|@(\w+)@/g,(C,X,bt)=>X?JSON.stringify(D[X]):String(
D[bt]))),lt={rows:t.rows.map((C,X)=>({...C,..."label"in C?{label:[...Array(v+1-y[X].length).fill(""),...y[X]],
note:x[X]}:{},...e<680&&"short"in C?{text:C.short}:{},p:t.panels.indexOf(C.panel)})),caption:s.map((C,X)=>({n:X,
text:C}))};for(let C of it.data)Object.hasOwn(lt,C.name)&&(C.values=lt[C.name]);return it}var ym=760,xm=280;async function bm(t,e){await rs("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await xl(t,Math.min(Math.max(e,xm),ym),s))}function Ir(t,e){
let n=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return bm(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=M(d("saveSvg"),()=>be(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":d("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var Nr=!1;function bl(t,e,n="",o=!1){return t?l("details",{class:"charted",
open:Nr||o,ontoggle:({target:r})=>km(r,t,e)},l("summary",{},d("asChart")),n):""}function km(t,e,n){Nr=t.open,Nr&&
!t.querySelector("figure")&&t.querySelector("summary")?.after(Ir(e,n()))}var $m=["subject","predicate","object","subject_label","predicate_label","object_label","datatype","language",
"passages","errata","corrected"],kl="http://www.w3.org/2001/XMLSchema#",Sl=/^[+-]?(\d+(\.\d*)?|\.\d+)$/,Sm=/^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/,
vm=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t,wn=t=>vm(Sm.test(t)?`'${t}`:t),$l=t=>t.map(e=>S(u.errata[e].
problem)).join(" | ");function vl({triples:t}){let e=t.map(({subject:n,predicate:o,object:s,said:r})=>{let a="\
iri"in s?{iri:s.iri,label:A(s.thing)}:{iri:"",label:""},{value:i="",lang:c="",datatype:f=""}="iri"in s?{}:s,m=f||
("iri"in s||c?"":`${kl}string`),g=f.startsWith(kl)&&Sl.test(i);return[wn(n.iri),wn(o),g?i:wn(a.iri||i),...[A(n.
thing),S(u.predicates[r.predicate]),a.label,m,c].map(wn),r.passages.map(p=>u.passages[p].name).sort().join(" "),
...(r.only==="corrected"?["",$l(r.errata)]:[$l(r.errata),""]).map(wn)]});return Ol([$m,...e])}var Ol=t=>`\uFEFF${t.
map(e=>`${e.join(",")}\r
`).join("")}`,Ml=t=>Ol(t.map(e=>e.map(n=>Sl.test(n)?n:wn(n))));var ke="http://www.w3.org/2000/svg",Kn={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function q(t,e,...n){let o=document.
createElementNS(ke,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function as(t,e=[],n=2){
let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.join(" ")||"none"};return q("svg",{viewBox:"\
0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},q("path",{d:"M0 6h26",...o}))}var vt=({family:t,shape:e})=>q(
"svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"true"},q("path",{d:Kn[e]}));function K(t){return t>=j?l("span",{dir:"auto"},A(t)):l("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Ft(
t)},vt(B(t)),A(t))}function We({name:t,paragraph:e,sentence:n,article:o}){return e?d("where")(e,n)+(o?` (${S(o)}\
)`:""):t}function jr({name:t,paragraph:e,sentence:n,article:o}){let[s]=/^.{1,18}(?!\S)|^.{1,18}/u.exec(S(o))??
[""],r=s&&` · ${s}${s===S(o)?"":"…"}`;return e?d("briefly")(e,n)+r:t}function is(t){let e=u.passages.findIndex(
n=>n.name===t);return e<0?l("code",{},t):at(e)}function at(t){let e=u.passages[t],[n,o]=[jr(e),`${We(e)} (${e.
name})`],s={title:o,"aria-label":`${n}: ${o}, ${d("readHere")}`};return M(n,()=>ye(t),{class:"chip",...s})}var El=null;function _n(){return El??=ie("rdf").then(xe).then(t=>JSON.parse(new TextDecoder().decode(t))),El}function He(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var Om=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
Mm={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function Em(t){let[,e,n="",o=""]=Om.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>Mm[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function Tl(){let t=await _n(),e=z(),n=c=>({iri:He(u.things[c].name,t.prefixes),
thing:c}),o=c=>F(c)&&typeof u.statements[c].object!="number",s=Kt(mt());for(let c of e)for(let f of pt(c))o(f)&&
s.add(f);let r=[...s].sort((c,f)=>c-f).map(c=>{let f=u.statements[c],{subject:m,predicate:g,object:p}=f;return{
subject:n(m),predicate:He(t.predicates[g],t.prefixes),object:typeof p=="number"?n(p):Em(t.objects[c]),said:f}}),
a=r.flatMap(({subject:c,object:f})=>"thing"in f?[c,f]:[c]),i=[...new Set([...e,...a.map(({thing:c})=>c)])].map(
n);return{triples:r,things:i,terms:t}}var cs=(t,e)=>(e.types[t]??[]).map(n=>He(n,e.prefixes));var Fr=20,Bt=()=>document.getElementById("tab-ask")!==null,Qn=class extends Error{constructor(e){super(e),this.
why=e}},yn=null,Yn=new Map,Al=0;function Cl(t,e,n){Al+=1;let o=Al;return new Promise((s,r)=>{Yn.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function Dr(t){yn?.worker.terminate(),yn=null;for(let{reject:e}of Yn.
values())e(new Qn(t));Yn.clear()}async function Tm(){let t=await xe(await ie("worker")),e=URL.createObjectURL(
new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=({data:{id:r,result:a,
error:i,isBroken:c}})=>{if(c)return Dr("broke");let f=Yn.get(r);Yn.delete(r),i?f?.reject(Object.assign(new Error(
i.message),{details:i.details})):f?.resolve(a)},n.onerror=r=>{r.preventDefault(),Dr("broke")};let o=[await ie(
"engine"),await ie("engine-data"),u.readings[0],document.baseURI],s=Cl(n,"open",o);return{worker:n,known:s}}var Pr=null;
async function Ll(){return yn||(Pr??=Tm(),yn=await Pr,Pr=null,yn)}async function Rl(){return(await Ll()).known}
async function wt(t,...e){let{worker:n,known:o}=await Ll();await o;let s=setTimeout(Dr,1e3*Fr,"ended");try{return await Cl(
n,t,e)}finally{clearTimeout(s)}}var Xn="http://www.w3.org/2001/XMLSchema#",Am=/[\p{Cc} <>"{}|\\^`]/u,Cm={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function ls({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(ls).join(" ")} )>>`;if(t==="uri"){if(Am.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Cm[r])}"`;return o?`${s}@${o}`:n&&n!==`${Xn}\
string`?`${s}^^<${n}>`:s}var Lm=["Long","Int","Short","Byte"],Rm=["integer",...Lm.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],k0=new Map([...Rm.map(t=>[Xn+t,/^[+-]?\d+$/]),
[`${Xn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${Xn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${Xn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var Nl=null,Il=null;function Br(t){let{prefixes:e}=I.terms??u;return Nl??=new Map(u.things.map(({name:n},o)=>[
He(n,e),o])),t?.type==="uri"?Nl.get(t.value):void 0}function Nm(){if(!I.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=I.terms,o=r=>`<${He(u.things[r].name,n)}>`,s=new Map;return u.statements.forEach(({subject:r,predicate:a,
object:i},c)=>{let f=typeof i=="number"?o(i):t[c],m=`${o(r)} <${He(e[a],n)}> ${f}`;s.set(m,[...s.get(m)??[],c])}),
s}function jl({evidence:t}){Il??=Nm();let e=t.map(n=>({one:n,places:(Il?.get(Im(n))??[]).filter(F)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Im=({triple:t})=>t.map(
ls).join(" ");function Pl(t){let n=[...new Set(t.flat().map(Br))].filter(s=>s!==void 0&&s<j),o=n.filter(s=>!R(
s));return o.length?o:n}var jm=60,fs=()=>O.answer?Pl(O.answer.rows.map(({terms:t})=>t)):[];function Dl(){if(h.selected!==null||h.pair||
h.passage!==null)return[];let t=fs(),e=t.filter(o=>!U(o)),n=e.length?e:t;return h.highlighted=n.length&&n.length<=
jm?Yt(n):null,h.highlighted??[]}function qr(){return O.isDrawn=!0,pn({...Ic(),added:fs()}),h.highlighted=null,
null}var Fl=null;function $e(){return Fl??=Pm(),Fl}async function Pm(){try{let[t,e]=await Promise.all([Rl(),_n()]);
Object.assign(I,{now:t,terms:e})}catch(t){I.hasFailed=!0,O.trouble={kind:"start",message:String(t)}}W()}var Bl=()=>`${h.
reading} ${h.language} ${JSON.stringify(O.rates)}`;function ql(){ue()&&O.key!==Bl()&&Wr()}var ps=null;async function Wr(t=!1){
let e={};ps=e,Object.assign(O,{isBusy:!0,trouble:null,others:null,row:null,key:Bl()});let{reading:n,language:o}=h,
s=[];try{await $e();let r=O.own===null?await wt("answer",O.name,O.typed,n,o,O.rates):await wt("sparql",O.own,n,
o);if(ps!==e)return;let{table:a=null,holds:i=null,refused:c,isGraph:f=!1}=r;Object.assign(O,{answer:a,holds:i,
isBusy:!1}),c&&(O.trouble={kind:"refused",message:c}),s=f||O.isDrawn?qr():Dl(),rt(a?d("rows")(a.rows.length):""),
t&&a&&To(),a&&!a.rows.length&&O.own===null&&Fm(e)}catch(r){if(ps!==e)return;let{message:a=String(r),details:i}=r;
Object.assign(O,{answer:null,isBusy:!1});let c=r instanceof Qn?r.why:Dm(i);O.trouble={kind:c,details:i,message:a}}
W(),(s===null||s.length)&&Xt(s)}var Dm=t=>t?.status!==void 0?"served":t?.line?"mistake":t?"given":"query";async function Fm(t){
let e=await wt("alternatives",O.name,O.typed,h.reading).catch(()=>null);ps===t&&(O.others=e,W())}function Wl(){
J(),ct();let t=qr();Ct("ask"),W(),Xt(t)}var yt=(t,e={},n=null)=>Ur({name:t,typed:e,said:n}),Jn=t=>Ur({own:t});
function Hr(t){J(),O.rates=t,Wr(),W()}var xn=()=>Ur({});function Ur(t){J(),ct(),Gr(t),Ct("ask"),ut(!0),W()}function Gr(t){
An(t),(O.name||O.own)&&Wr(!0)}var Bm="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";var Zn=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Ul=t=>[...t].map(e=>{let n=(e.codePointAt(0)??
0)-44032;return n>=0&&n<11172?Bm[Math.floor(n/588)]:e}).join("");function zr(t,e){let n=t.indexOf(e);return n<
0?5:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}var Hl=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function Gl(t,e){
let[n,o]=[Hl(t),Hl(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.size+o.size||1)}var qm=.5,Vl=u.things.slice(0,j).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].map(a=>Zn(
a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Zn),...r],initials:s.map(Ul).filter(a=>/[ㄱ-ㅎ]/.test(a))}});
function to(t,e=12){let n=t.trim().normalize("NFC"),o=Zn(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return Vl.
map((r,a)=>{let i=s?r.initials.map(c=>zr(c,n)):r.plain.map(c=>zr(c,o));return{rank:Math.min(...i,5),thing:a}}).
filter(r=>r.rank<5).sort((r,a)=>r.rank-a.rank||Number(U(r.thing))-Number(U(a.thing))||L(a.thing).length-L(r.thing).
length||r.thing-a.thing).slice(0,e).map(({thing:r})=>r)}function us(t,e){let n=to(t,e);if(n.length)return n;let o=Zn(
t.trim());return Vl.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>Gl(a,o)))})).filter(({share:s})=>s>=
qm).sort((s,r)=>r.share-s.share||L(r.thing).length-L(s.thing).length).slice(0,e).map(({thing:s})=>s)}function Kl(){if(!O.said)return[];let{text:t,left:e,others:n}=O.said,o=n.map(a=>M(`${Eo(a.name)} ${Ye(a)}`,()=>yt(
a.name,a.typed),{class:"plain"})),s=o.length?[" ",d("mayMean"),...o.flatMap(a=>[" ",a])]:[],r=l("p",{class:"no\
te",id:"said"},d("saidAs")(t),...s);return e.length?[l("p",{class:"erratum"},d("leftAside")(e)),r]:[r]}function _l(){
let{parameter:t,text:e,why:n}=O.trouble?.details??{},o=n==="unknown"?us(e,3):[],s=o.map(r=>M(A(r),()=>yt(O.name,
{...O.typed,[t]:[Ae(r)]}),{class:"tool"}));return o.length?[l("p",{class:"tools"},d("didYouMean")," ",...s)]:[]}
function Ql(){let{found:t,isCut:e}=O.others??{found:[],isCut:!1};if(!t.length)return[];let n=t.map(({name:o,typed:s,
rows:r})=>{let a=S(I.now?.questions.find(f=>f.name===o)?.title??o),i=Object.values(s).flat().join(", "),c=l("s\
mall",{},` ${i} · ${d("rows")(r)}`);return l("li",{},l("button",{type:"button",class:"question",onclick:()=>yt(
o,s)},a,c))});return[l("h2",{},d("otherRows")),l("ul",{class:"others"},...n),e?P(d("notAllAsked")):""]}function Ue(t){let{passages:e="",prefixes:n={}}=I.now??{};return t.startsWith(e)&&!t.startsWith(n.p)?t.slice(e.
length):t.split("/").at(-1)??""}function Wm(t){let e=M(d("copy"),async()=>{await navigator.clipboard.writeText(
t),e.textContent=d("copied")},{class:"tool"});return l("li",{},l("span",{dir:"auto"},t)," ",e)}var Vr="";function ds(t){
let e=l("ul",{class:"cites"},l("li",{class:"muted"},d("starting"))),n=t.join(" ");async function o({target:s}){
if((s.open||Vr===n)&&(Vr=s.open?n:""),!s.open)return;await $e();let r=new Map(Object.entries(I.now?.citations??
{}).map(([i,c])=>[Ue(i),c])),a=t.flatMap(i=>r.has(i)?[S(r.get(i))]:[]);e.replaceChildren(...a.map(Wm),I.now?"":
l("li",{class:"muted"},d("notStarted")))}return l("details",{ontoggle:o,open:Vr===n},l("summary",{},d("cite")),
e)}var Hm=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,Um="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Ge=null,eo=Hm,Yl=new Map;function Gm(){let t=Yl.get(h.reading)??wt("vocabulary",h.
reading);return Yl.set(h.reading,t),t}async function zm(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(c=>({label:c,type:"variable"}))}}let n=await Gm(),o=h.
language==="ko"?1:0,s=n.map(({curie:i,label:c,names:f,kind:m})=>({label:[i,...f].join(" "),displayLabel:i,detail:c[o],
apply:i,type:m})),r=Object.keys(I.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
Um.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Kr(){if(!Ge)return;let{doc:t}=Ge.state,e=O.trouble?.kind==="mistake"?O.trouble.details:null,n=[];if(e){
let o=t.line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.
push({from:r,to:Math.max(r+1,s),severity:"error",message:d("mistake")(e)})}Ge.dispatch(window.editor.setDiagnostics(
Ge.state,n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}var Vm={keyword:"var(--accent)",string:"var(--warn-in\
k)",comment:"var(--soft)",variableName:"var(--person)",atom:"var(--ink)"},Km={"&":{border:"1px solid var(--edg\
e)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}};function _m(t){let e=()=>(Jn(Ge.
state.doc.toString()),!0),n=Object.entries(Vm).map(([s,r])=>({tag:t.tags[s],color:r})),o=[...t.completionKeymap,
...t.defaultKeymap,...t.historyKeymap];return[t.keymap.of([{key:"Mod-Enter",run:e},...o]),t.history(),t.drawSelection(),
t.bracketMatching(),t.StreamLanguage.define(t.sparql),t.syntaxHighlighting(t.HighlightStyle.define(n)),t.autocompletion(
{override:[zm],icons:!1}),t.EditorView.lineWrapping,t.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),
t.EditorView.updateListener.of(({docChanged:s,state:r})=>{s&&(eo=r.doc.toString())}),t.EditorView.theme(Km)]}async function Qm(t,e){
if(await rs("editor"),!t.isConnected)return;let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.EditorState.
create({doc:e.value,extensions:_m(n)});Ge=new n.EditorView({parent:o,root:o,state:s}),e.hidden=!0,Kr()}function Xl(){
O.own&&(eo=O.own);let t=l("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=
eo,t.addEventListener("input",()=>{eo=t.value});let e=l("div",{class:"sparql"});return Ge=null,setTimeout(()=>Qm(
e,t).catch(()=>{})),[M(`← ${d("allQuestions")}`,xn,{class:"plain back"}),l("h2",{tabindex:"-1"},d("ownQuery")),
P(d("ownNote")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},M(d("run"),()=>Jn(
eo),{class:"tool run"}))]}function ms(t,e){let n=l("ul",{id:`${t}-found`,class:"found",role:"listbox",hidden:!0,...e});return{input:l("i\
nput",{id:t,type:"search",role:"combobox","aria-expanded":"false","aria-controls":n.id,"aria-autocomplete":"li\
st",autocomplete:"off",spellcheck:"false"}),list:n}}var bn=class{active=-1;#t;#e;#o;constructor(e,n,o){this.#t=
e,this.#e=n,this.#o=o,e.addEventListener("blur",()=>this.close())}get isOpen(){return!this.#e.hidden}option(e,...n){
return l("li",{id:`${this.#e.id}-${e}`,role:"option","aria-selected":String(e===this.active),onpointerdown:o=>{
o.preventDefault(),this.#o(e)}},...n)}show(e,n=e.length>0){this.#e.replaceChildren(...e),this.#e.hidden=!n,this.#t.
setAttribute("aria-expanded",String(n));let o=this.#e.querySelector("[aria-selected=true]");n&&o?this.#t.setAttribute(
"aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"neare\
st"})}close(){this.#e.hidden=!0,this.#t.setAttribute("aria-expanded","false"),this.#t.removeAttribute("aria-ac\
tivedescendant")}step(e,n){if(e.key!=="ArrowDown"&&e.key!=="ArrowUp")return!1;e.preventDefault();let o=e.key===
"ArrowDown"?1:-1;return this.active=(Math.max(this.active,o<0?0:-1)+o+n)%(n||1),!0}};var Ym=12,Jl=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),no=({label:t})=>t[h.language==="ko"?1:
0];function Xm(t,e){let n=Jl(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>Jl(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(h.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(no(r.choice),no(a.choice))),o.slice(
0,Ym).map(({choice:r})=>r)}function Zl(t,e,n){let{input:o,list:s}=ms(t,{"aria-label":d("found")}),r=[],a=new bn(
o,s,m=>f(r[m].typed)),i=()=>a.show(r.map((m,g)=>a.option(g,l("span",{dir:"auto"},no(m)))));async function c(){
r=Xm(await e(),o.value),a.active=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function f(m){o.
value="",r=[],i(),m.trim()&&n(m.trim())}return o.addEventListener("input",c),o.addEventListener("focus",c),o.addEventListener(
"keydown",m=>{m.isComposing||(r.length&&a.step(m,r.length)?i():m.key==="Enter"?(m.preventDefault(),f(r[a.active]?.
typed??o.value)):m.key==="Escape"&&a.close())}),l("div",{class:"completion"},o,s)}var tf=(t,e)=>M(t,e,{class:"\
given","aria-label":`${t}: ${d("drop")}`});var ef=new Map;async function nf(t){let e=JSON.stringify([O.name,t,h.reading]),n=ef.get(e)??await wt("choices",
O.name,t,h.reading);return ef.set(e,n),n}function of(t,e){let n={...O.typed,[t]:e};e.length||delete n[t],yt(O.
name,n)}function Jm({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=O.typed[t]??[],a=r.map(m=>{let g=tf(
m,()=>of(t,r.filter(p=>p!==m)));return nf(t).then(p=>{let w=p.find(({typed:y,names:x})=>y===m||x.includes(m));
w&&(g.textContent=no(w))}),g}),i=Zl(s,()=>nf(t),m=>of(t,e?[m]:[...new Set([...r,m])])),c=i.querySelector("inpu\
t"),f=Q(o);return c.placeholder=`${d("forExample")} ${f===void 0?o:A(f)}`,l("div",{class:"field"},l("label",{for:s},
S(n)),a.length?l("div",{class:"chips"},...a):"",i)}var Zm=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%2?I.now?.
questions.find(({name:r})=>r===e):null,s=r=>{r.preventDefault(),yt(e)};return o?l("a",{href:`#query=${e}`,onclick:s},
S(o.title)):e});function sf({title:t,description:e,parameters:n}){return[M(`← ${d("allQuestions")}`,xn,{class:"\
plain back"}),l("h2",{tabindex:"-1"},S(t)),P(...Zm(S(e))),...n.map(Jm)]}var rf=t=>Tt(`topic-${t}`)||t,_r="";function af(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=l("div",{}),
o=()=>{let r=_r.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:c,title:f,description:m,
tags:g})=>{let p=[c,f,m,g,g.map(rf)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>p.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(c=>{let m=i.filter(p=>p.tags.includes(c)).map(({name:p,title:w})=>l(
"li",{},M(S(w),()=>yt(p),{class:"question",value:p}))),g=l("summary",{},rf(c)," ",l("small",{},String(m.length)));
return m.length?[l("details",{open:r.length>0,class:"topic"},g,l("ul",{},...m))]:[]}),...i.length?[]:[l("p",{class:"\
muted"},d("nothing"))])},s=l("input",{type:"search",id:"which",autocomplete:"off","aria-label":d("whichQuestio\
n")});return s.placeholder=d("whichQuestion"),s.value=_r,s.addEventListener("input",()=>{_r=s.value,o()}),o(),
[P(d("askNote")(t.length)),l("div",{class:"field"},s),l("p",{},M(d("ownQuery"),()=>Jn(""),{class:"plain"})),n]}var cf="";function lf(){let{trouble:t}=O;return t?t.kind==="ended"?d("ended")(Fr):t.kind==="broke"?d("broke"):
t.kind==="refused"?d("refused")(t.message):t.kind==="start"?d("notStarted"):t.kind==="served"?d("served")(t.details):
t.kind==="mistake"?d("mistake")(t.details):t.kind==="given"?d("notGiven")(t.details):t.message:""}function hs(){
if(!Bt()||h.tab!=="ask")return;$e(),ql();let t=JSON.stringify([h.language,h.reading,O.name,O.typed,O.own===null,
I.now!==null,I.hasFailed]);if(Kr(),t===cf)return;cf=t;let e=ne(),n=I.now?O.own!==null?Xl():e?sf(e):[...ue()?[l(
"p",{class:"erratum"},d("noQuestion")(O.name))]:[],...af(I.now.questions)]:[l("p",{class:"muted",role:"status"},
I.hasFailed?d("notStarted"):d("starting"))];$("ask").replaceChildren(...n)}var ff="currency";var pf=/^[A-Z]{3}$/,th=/^\d{4}-\d\d-\d\d$/,uf=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function Yr(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>pf.test(a)&&i>0&&i<1/0);return pf.test(e)&&th.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function eh({variables:t,rows:e}){let n=t.indexOf(ff);return n<0?[]:[...new Set(e.flatMap(
({terms:o})=>o[n]?.value??[]))].sort()}var Qr=(t,e)=>l("label",{},l("span",{},t),e);function df(t){let e=eh(t);
if(!t.chart||e.length<2)return"";let{rates:n}=O,o=l("select",{name:"common"},...e.map(c=>l("option",{value:c,selected:c===
n?.currency},zt(c)))),s=l("input",{type:"date",required:!0,value:n?.date??""}),r=l("div",{class:"worth"}),a=()=>{
let c=e.filter(f=>f!==o.value).map(f=>{let m=n&&n.currency===o.value?String(n.worth[f]??""):"",g=l("input",{type:"\
number",name:f,min:"0",step:"any",required:!0,value:m});return Qr(d("worth")(zt(f,1),zt(o.value)),g)});r.replaceChildren(
...c)};o.addEventListener("change",a),a();function i(c){c.preventDefault();let m=[...r.querySelectorAll("input")].
map(({name:g,value:p})=>`${g}:${p}`);Hr(Yr([o.value,s.value,...m].join()))}return l("details",{class:"rates",open:n!==
null},l("summary",{},d("oneCurrency")),P(d("ownRates")),l("form",{onsubmit:i},Qr(d("commonCurrency"),o),Qr(d("\
rateDate"),s),r,l("button",{class:"tool"},d("convert")),n?M(d("ownCurrencies"),()=>Hr(null),{class:"tool"}):""))}var oo=[];for(let t=2;oo.length<64;t+=1)oo.every(e=>t%e)&&oo.push(t);var mf=t=>Math.floor((t-Math.floor(t))*2**
32)|0,nh=oo.map(t=>mf(Math.cbrt(t))),oh=oo.slice(0,8).map(t=>mf(Math.sqrt(t))),te=(t,e)=>t>>>e|t<<32-e;function hf(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(oh),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let x=0;x<16;x+=1)r[x]=o.getInt32(a+x*4);for(let x=16;x<64;x+=1){let k=te(r[x-15],7)^te(r[x-15],18)^
r[x-15]>>>3,v=te(r[x-2],17)^te(r[x-2],19)^r[x-2]>>>10;r[x]=r[x-16]+k+r[x-7]+v|0}let[i,c,f,m,g,p,w,y]=s;for(let x=0;x<
64;x+=1){let k=y+(te(g,6)^te(g,11)^te(g,25))+(g&p^~g&w)+nh[x]+r[x]|0,v=(te(i,2)^te(i,13)^te(i,22))+(i&c^i&f^c&
f)|0;[y,w,p,g,m,f,c,i]=[w,p,g,m+k|0,f,c,i,k+v|0]}[i,c,f,m,g,p,w,y].forEach((x,k)=>{s[k]=s[k]+x|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var gf=60,sh=1e5,rh=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],so=({name:t})=>t.split("/").slice(0,-1).join("/"),Xr=new Map;u.passages.
forEach((t,e)=>{t.sha256&&Xr.set(so(t),[...Xr.get(so(t))??[],e])});var Zr=new Map;function wf(t,e){let n=new Map,
o=null,[s,r]=[0,sh];for(let a of e){let{begin:i,end:c,sha256:f}=u.passages[a],m=w=>t.slice(w,w+c-i).join(""),g=w=>w>=
0&&hf(new TextEncoder().encode(m(w)))===f,p=[i,i+s].find(g);if(p===void 0&&r>0){o??=[...t.keys()].filter(x=>/\S/.
test(t[x])&&!/[\p{L}\p{N}_]/u.test(t[x-1]??""));let w=i+s,y=[...o].sort((x,k)=>Math.abs(x-w)-Math.abs(k-w)).slice(
0,r);r-=y.length,p=y.find(g)}p!==void 0&&(n.set(a,{begin:p,words:m(p)}),s=p-i)}return n}var Jr=(t,e)=>t.get(e)?.
begin===u.passages[e].begin;function ah(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:wf(o,n),undone:[]},
r=n.find(g=>!Jr(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,p]of rh){let w=i;i=p(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let c=wf([...i],n),f=g=>n.filter(p=>Jr(g,p)).length;return f(c)>f(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function yf(t){let[e]=[...Xr].map(
f=>ah(t,f)).sort((f,m)=>m.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&Zr.set(n,{points:s,sentences:r});let c=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:u.passages[a],differs:c===void 0?void 0:
u.passages[c],moved:o.filter(f=>r.has(f)&&!Jr(r,f)).length}}var xf=t=>Zr.get(so(u.passages[t])),ta=()=>Zr.size>
0,gs=t=>u.passages[t].sha256?xf(t)?.sentences.has(t):void 0;function bf(t){let e=xf(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-gf),o).join(
""),words:s,after:e.points.slice(r,r+gf).join("")}}var ro=(t=h.language)=>u.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===h.reading)),ws=t=>ro().filter(
e=>e.passage===t);function kn(t,e=h.language){let n=ro(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function ze(t){let{object:e}=u.statements[t];return typeof e=="numb\
er"?A(e):S(e.text)}function ih(t){let{subject:e,predicate:n}=u.statements[t];return`${A(e)} — ${S(u.predicates[n])}\
: ${ze(t)}`}function ch(t){let{subject:e,predicate:n,errata:o}=u.statements[t];return u.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[ze(r)]:[])}function lh(t,e){
let{severity:n,problem:o}=u.errata[t],s=e.filter(Ce),r=e.flatMap(c=>u.statements[c].corrected).map(S),a=[...new Set(
s.flatMap(ch))],i=a.length?d("correctedFrom")(a.join(", ")):d("supplied");return l("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},l("b",{},`${G(e)||"†"} ${d("erratum")}`),l("span",{dir:"auto"},` ${S(
o)}`),r.length?l("span",{class:"corrected"},d("corrected"),r.join(", ")):"",s.length?l("span",{class:"correcte\
d"},i):"")}function ao(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of u.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>lh(o,s))}function ea(t){let e=bf(t);return e?l("blockqu\
ote",{lang:"ko"},l("span",{class:"around"},`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.
after}…`)):gs(t)===!1?l("p",{class:"unfound"},d("unfound")):""}function na(t){let e=t.map(({text:n,statements:o})=>{
let s=G(o);return l("li",{dir:"auto",class:s?"doubtful":""},n,s?l("sup",{},s):"")});return l("ul",{class:"said"},
...e)}function kf(t,...e){let n=new Set(t.flatMap(o=>o.statements));return l("article",{class:"card"},na(t),...e,
...ao(n))}function fh(t,e){let{text:n}=u.passages[t];return kf(e,l("p",{class:"source"},at(t)),n?l("p",{class:"\
paraphrase",dir:"auto"},S(n)):l("p",{class:"muted"},d("unparaphrased")),ea(t))}function Ve(t){let e=ro(),n=new Set(
e.flatMap(({statements:c})=>c)),o=new Map;for(let c of e)c.statements.some(f=>t.has(f))&&o.set(c.passage,[...o.
get(c.passage)??[],c]);let s=[...t].filter(c=>!n.has(c)).map(c=>({text:ih(c),statements:[c]})),r=[...o.get(null)??
[],...s],a=u.passages.length?l("p",{class:"source muted"},d("unsourced")):"",i=[...o].flatMap(([c,f])=>c===null?
[]:[fh(c,f)]);return r.length?[...i,kf(r,a)]:i}function $f(t){let{wanted:e,rest:n}=jl(t),o=new Set([...e].flatMap(r=>u.statements[r].passages.map(a=>u.passages[a].
name))),s=[...new Set(n.flatMap(({passages:r})=>r))].filter(r=>!o.has(Ue(r)));return l("div",{class:"why"},...Ve(
e),...s.map(r=>l("p",{class:"paraphrase"},is(Ue(r)),` ${O.answer?.paraphrases[r]??""}`)),t.passages.length?"":
l("p",{class:"muted"},d("unsourced")),t.passages.some(r=>I.now?.citations[r])?ds(t.passages.map(Ue)):"")}function Sf(t){let e=(t[0]??[]).map((n,o)=>o>0&&t.filter(s=>s[o]).length*5<t.length);return e.filter(Boolean).
length<2?e.map(()=>!1):e}var vf=(t,e,n)=>e.flatMap((o,s)=>n[s]&&o?[`${t[s]}: ${o}`]:[]).join("; ");var sa=200,ys=sa;function ph(t,e){let n=Br(e);if(n!==void 0&&n<j)return M(t,()=>Ft(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?u.passages.findIndex(({name:s})=>s===t):-1;return o>=0?at(o):l("span",{dir:"auto"},t)}var Ef=/^(?:[-0-9$€¥₩£]|CA\$|$)/,
uh=(t,e)=>t.every(({cells:n})=>Ef.test(n[e])),dh=({headings:t,rows:e})=>t.map((n,o)=>e.length===1||new Set(e.map(
({cells:s})=>s[o])).size>1);function mh(t,e,n,o,s){let r=e.cells.findIndex((g,p)=>o[p]&&g),a=O.row===n,i=M(`${n+
1}${e.mark}`,()=>{O.row=a?null:n,W()},{class:"row",value:`row-${n}`,"aria-expanded":String(a),"aria-label":d("\
whyRow")(n+1,e.mark)}),c=t.columns.map((g,p)=>{let w=e.terms[t.variables.indexOf(g)];return l("td",{class:`${uh(
t.rows,p)?"numeric":""} ${p===r&&!Ef.test(e.cells[p])?"head":""} ${s[p]?"sparse":""}`,"data-heading":t.headings[p]},
e.cells[p]?ph(e.cells[p],w):"")});s.includes(!0)&&c.push(l("td",{class:"also"},vf(t.headings,e.cells,s)));let f=O.
own===null?i:String(n+1),m=l("tr",{class:e.mark?"doubtful":""},l("th",{scope:"row"},f),...c);return a?[m,l("tr",
{class:"opened"},l("td",{colspan:String(c.length+1)},$f(e)))]:[m]}function hh({mark:t,rows:e,printed:n,supplied:o,
meant:s,problem:r,passages:a}){let i=n.length?d("correctedFrom")(n.join(", ")):o?d("supplied"):"",c=i.replace(
/\.?$/,i?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.join(", ")}: `),c,...s.map(f=>`${d("correc\
ted")}“${f}”. `),r,...a.flatMap(f=>[" ",is(f)]))}function gh(t){let n=`sovkg sparql --why${h.reading==="co\
rrected"?" --reading corrected":""} '${t.replaceAll("'","'\\''")}'`,o=M(d("copyCommand"),async()=>{await navigator.
clipboard.writeText(n),o.textContent=d("copied")},{class:"tool",value:n});return o}function wh({headings:t,rows:e}){
let n=e.map((s,r)=>[`${r+1}${s.mark}`,...s.cells,s.passages.map(Ue).join(" ")]),o=Ml([["#",...t,d("sentence")],
...n]);be(new Blob([o],{type:"text/csv;charset=utf-8"}),"csv")}function yh(t){let{headings:e,rows:n,footnotes:o,
repeated:s,also:r,subject:a,unsaid:i}=t,c=n.slice(0,ys),f=dh(t),m=Sf(n.map(({cells:w})=>w)),g=M(d("moreRows"),
()=>{ys+=sa,oa="",W()},{class:"tool"}),p=[l("th",{scope:"col"},"#"),...e.map((w,y)=>l("th",{scope:"col",class:m[y]?
"sparse":""},w)),m.includes(!0)?l("th",{scope:"col",class:"also"},d("besides")):""];return[ne()?.gathers&&I.now?.
isApart?P(d("apart")):"",ne()?.gathers&&I.now?.mixed?l("p",{class:"erratum"},d("mixed")):"",a?l("p",{},l("b",{},
a)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":d("rowsOfAnswer")},bl(t.chart,()=>$("an\
swer").clientWidth-48,df(t),O.rates!==null),l("table",{},l("thead",{},l("tr",{},...p)),l("tbody",{},...c.flatMap(
(w,y)=>mh(t,w,y,f,m)))),n.length>ys?g:"",i.length?P(d("emptyColumns")(i)):"",...Object.values(r).map(w=>P(d("a\
lsoAsked")(w.slice(0,5).join(", "),w.length-5))),s.length?P(d("addOnce")(s.slice(0,5),s.length-5)):"",ne()?.refusal?
P(d("noEvidence")):"",...O.own!==null?[P(d("ownEvidence")),gh(O.own)]:[],...o.map(hh))]}function xh(){let{answer:t,
holds:e,trouble:n,isBusy:o}=O;return o?[l("p",{class:"muted",role:"status"},d("answering"))]:n?[l("p",{class:"\
erratum",role:"alert"},lf()),..._l()]:e!==null?[l("p",{},d(e?"yes":"no"))]:t&&!t.rows.length?[l("p",{class:"mu\
ted"},d("noRows")),...Ql()]:t?yh(t):[]}function Of(){let t=$("answer");t.classList.remove("cards");let e=t.querySelector(
".scroll"),n=[...t.querySelectorAll("tbody td[data-heading]:not(.sparse)")],o=n.filter(({textContent:s})=>s).length*
2<n.length;t.classList.toggle("cards",o||e!==null&&e.scrollWidth>e.clientWidth)}var Mf=null,oa="";function Tf(){
let t=$("answer");if(t.hidden=!ue()||O.own!==null&&!O.answer&&!O.trouble&&O.holds===null&&!O.isBusy,document.body.
classList.toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=O,
c=JSON.stringify([e,n,o,s,r,a,i?.rows.length,O.trouble,O.holds,O.isDrawn,O.others,O.rates,O.said,h.language,document.
documentElement.dataset.theme,I.now!==null]);if(c===oa)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(ys=sa),
t.dataset.asked=JSON.stringify([e,n,o]),oa=c;let f=i?.rows??[],m=o===null?S(ne()?.title??e):d("ownQuery"),g=o===
null?Ye(O):"",p=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(l("div",{class:"bar"},l("h1",{tabindex:"\
-1"},m,g?l("small",{dir:"auto"},` ${g}`):""),i?l("span",{class:"counts",role:"status"},d("rows")(f.length)):"",
i&&fs().length&&!O.isDrawn?M(d("asThePicture"),Wl,{class:"tool draw"}):"",i?.rows.length?M("CSV",()=>wh(i),{class:"\
tool csv","aria-label":d("saveTable")}):"",M("×",xn,{class:"tool close","aria-label":d("closeAnswer")})),...Kl(),
...xh()),Of(),Mf??=new ResizeObserver(Of),Mf.observe(t);let w=t.querySelector(".scroll");w&&(w.scrollTop=p)}var xs=[28,72],bh=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
Af=u.passages.map(t=>[t.text].flat());function kh(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function $h(t,e,n){let o=t.slice(Math.max(0,n-xs[0]),n).replace(
n>xs[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+xs[1]).replace(n+xs[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function Cf(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=bh.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(kh),a=[];for(let[i,c]of u.passages.entries()){if(a.length===e)break;let f=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[m,...g]=[S(c.text),...Af[i]],p=r.length?
[m,...g].find(k=>r.every(v=>v.test(k))):void 0,w=f?m:p;if(w===void 0)continue;let y=f?null:r[0].exec(w),x=w===
m?void 0:["en","ko"][Af[i].indexOf(w)];a.push({passage:i,lang:x,...$h(w,y?.[0]??"",y?.index??0)})}return a}_("arrange",{write:()=>h.arrangement,read(t){if(t&&!sc.includes(t))return null;h.arrangement=t}});function Sh(t){
J();let e=St();h.arrangement=t,t||pn(e),Gn(),W(),Dt()}function Lf(){let t=$("arrange");t.addEventListener("cha\
nge",()=>Sh(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!ac}function Rf(){$("arrange").value=
h.arrangement}var vh=/^(Heading|소제목|제목)[^:]*: /,Oh=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),io=new Map,If=M("‹",()=>ca(-1),{class:"tool","data-label":"previous"}),jf=M("›",()=>ca(1),{class:"\
tool","data-label":"next"}),Pf=l("span",{class:"here"}),$n=l("select",{"data-label":"jump"}),ra=l("div",{class:"\
bar reading"},If,jf,Pf,$n),aa=l("div",{}),ks=t=>u.passages[t].kind==="heading",bs=[...u.passages.keys()].filter(
ks),ia=t=>S(u.passages[t].text)||d("unparaphrased");function Mh(t){let e=ia(t).replace(vh,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[u.passages[t].paragraph,e].filter(Boolean).join(" · ")}function Eh(t){let e=ws(t),
n=new Set(e.flatMap(o=>o.statements));return l("div",{class:"told"},ea(t),u.articles.length&&Bt()?ds([u.passages[t].
name]):"",e.length?l("p",{class:"muted"},d("itStates")):"",e.length?na(e):l("p",{class:"muted"},d("nothingStat\
ed")),...ao(n,u.passages[t].errata))}function Th(t){let e=gs(t);if(e===void 0)return"";let n=l("span",{"aria-h\
idden":"true"},e?" ✓":" ≠"),o=l("span",{class:"unseen"},d(e?"isVerified":"isDifferent"));return l("span",{
class:e?"verified":"differs"},n,o)}function Ah(t){let{name:e,sentence:n,errata:o}=u.passages[t],s=t===h.passage,
r=l("button",{type:"button",class:"sentence",dir:"auto","data-passage":e,"aria-current":s?"true":!1,tabindex:s||
h.passage===null&&t===0?"0":"-1",onclick:()=>ye(t)},ks(t)?"":l("span",{class:"number"},`${n||e} `),ia(t),o.length?
l("sup",{},"†"):"",Th(t));return io.set(t,r),l("li",{},ks(t)?l("h3",{},r):r,s?Eh(t):"")}function Ch(t){let{paragraph:e,
kind:n}=u.passages[t[0]],o=e&&!ks(t[0])?d("paragraph")(e):"";return l("section",{class:`paragraph ${n}`},o?l(bs.
length?"h4":"h3",{},o):"",l("ol",{class:"sentences"},...t.map(Ah)))}function ca(t,e=!1){let n=h.passage===null?
0:h.passage+t;n<0||n>=u.passages.length||(ye(n),e?io.get(n)?.focus({preventScroll:!0}):rt(`${We(u.passages[n])}\
: ${ia(n)}`))}function Df(){let t=$("reader");t.append(ra,aa),t.addEventListener("keydown",e=>{let n=Oh.get(e.
key);!n||!e.target.classList.contains("sentence")||(e.preventDefault(),ca(n,!0))}),$n.addEventListener("change",
()=>ye(Number($n.value)))}function Lh(){let{passage:t}=h,e=u.passages.length;If.disabled=!t,jf.disabled=t===e-
1,Pf.textContent=t===null?d("sentences")(e):d("sentenceOf")(u.passages[t].paragraph,t+1,e);let n=t===null?void 0:
bs.findLast(o=>o<=t);$n.replaceChildren(...n===void 0?[l("option",{value:""},d("jump"))]:[],...bs.map(o=>l("op\
tion",{value:String(o)},Mh(o)))),$n.value=n===void 0?"":String(n),$n.hidden=!bs.length,ra.hidden=!e}function Rh(t){
let e="";return t.flatMap(n=>{let{article:o}=u.passages[n[0]],s=o&&S(o)!==e;return e=o?S(o):e,[...s?[l("h2",{class:"\
article",dir:"auto"},S(o))]:[],Ch(n)]})}function Nh(){let t=new Map;u.passages.forEach((s,r)=>{let a=`${so(s)}\
 ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>$("file").click(),n=M(d(ta()?"otherFile":"ownFil\
e"),e,{class:"tool",id:"bring"}),o=[P(d("fileNote")),l("div",{class:"tools"},n)];io.clear(),aa.replaceChildren(
l("h2",{},d("textTitle")),P(d(u.passages.length?"textHelp":"noText")),u.articles.length&&!ta()?P(d("paraphrase\
d")):"",...u.passages.some(({sha256:s})=>s)?o:[],...Rh([...t.values()]))}var Nf=null;function Ih(){let t=$("re\
ader"),e=h.passage===null?null:io.get(h.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(
t).overflowY==="visible"){Nf!==h.passage&&e.scrollIntoView(),Nf=h.passage;return}let[n,o]=[t.getBoundingClientRect(),
e.getBoundingClientRect()],[s,r]=[n.top+ra.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-
s:o.bottom>r&&(t.scrollTop+=o.bottom-r)}function $s(){let{activeElement:t}=document,e=aa.contains(t)&&t?.classList.
contains("sentence");Lh(),Nh(),e&&io.get(h.passage??0)?.focus({preventScroll:!0}),Ih()}function la(){return(u.isLanguageGiven?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n===
"en"||n==="ko")??u.lang}function co(t){h.language=t,document.documentElement.lang=t,document.title=S(u.title),
$("title").textContent=S(u.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)
n.dataset.message&&(n.textContent=Tt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Tt(n.dataset.
label));$("query").placeholder=d("search"),_t("languages",t)}var jh={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function fa(t,e){let n=jh[e?"touch":"mouse"],o=E.getScale(),
s=c=>E.canvasToDOM(V(c)),[r,a,i]=[1/0,-1,""];for(let c of z()){let{x:f,y:m}=s(c),g=Math.max(0,Math.hypot(f-t.x,
m-t.y)-Lt(c,o,st(c)));g<=n.thing&&g<r&&([r,a]=[g,c])}for(let{id:c,from:f,to:m,bend:g}of r>2?Y().values():[]){let p=Vs(
s(f),s(m),g),w=Math.min(...p.slice(1).map((y,x)=>Cn(p[x],y,t)));w<=n.line&&w<r&&([r,i]=[w,c])}return i?{line:i}:
a<0?{}:{thing:a}}var pa=()=>h.selected!==null||!!h.pair||!!h.highlighted,Ke=!1,Ph=({pointer:t})=>fa(t.DOM,Ke);function Ff(t){let{
thing:e}=fa(t,Ke);e!==void 0&&ns(e,!1)}function Bf(){let t=$("drawing");E.on("click",e=>{let{thing:n,line:o}=Ph(
e);n!==void 0?sl(n):o!==void 0?Zo(fr(o)):pa()&&Be()}),t.addEventListener("dblclick",({clientX:e,clientY:n})=>{
let{left:o,top:s}=t.getBoundingClientRect();Ke||Ff({x:e-o,y:n-s})}),E.on("doubleClick",({pointer:e})=>Ke&&Ff(e.
DOM));for(let e of["pointerdown","pointermove"])addEventListener(e,n=>{Ke=n.pointerType==="touch",Ke&&e==="poi\
nterdown"&&Ar()},!0);t.addEventListener("mousemove",e=>Ke&&e.stopPropagation(),!0),t.addEventListener("mousele\
ave",Ar)}var Se=(t,e)=>$(t).addEventListener("click",e),Ss=(t,e)=>$(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function Dh(){Se("closer",()=>De(1.4)),Se("farther",()=>De(1/1.4)),Se("whole",()=>Dt()),Se("undo",Rr),Se(
"physics",()=>{let t=$("physics").getAttribute("aria-pressed")!=="true";$("physics").setAttribute("aria-presse\
d",String(t)),Zc(t)})}var ua=()=>$("menu").getAttribute("aria-expanded")==="true",da=t=>$("menu").setAttribute(
"aria-expanded",String(t));function Hf(){da(!1),$("menu").focus()}function qf(t){ge(t),W()}var Uf=()=>$("theme").
setAttribute("aria-pressed",String(un()));function Fh(){Se("menu",()=>da(!ua())),Ss("modes",t=>{qe(t),ua()&&Hf()}),
Ss("readings",dl),Ss("languages",t=>{co(t),W()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!$("menu").contains(e)&&!$("options").contains(e)&&da(!1)});Se("theme",()=>qf(un()?"light":"d\
ark")),Pe.addEventListener("change",()=>qf(Pe.matches?"dark":"light"))}function Wf(t){Ct(t),t==="text"&&$s(),hs()}
function Bh(){Se("fold",()=>ut(!fi())),Ss("tabs",Wf),$("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...$("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===h.tab)+e+n.length)%n.length];Wf(o.value),o.focus()})}function qh(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
Rr()),!(e||n||t.altKey)&&(t.key==="Escape"&&ua()?Hf():t.key==="Escape"&&pa()?Be():t.key==="/"&&(t.preventDefault(),
$("query").focus()))}function Gf(){Bf(),Dh(),Fh(),Bh(),Ba(es),addEventListener("resize",()=>{h.mode==="picture"&&
Xc()}),document.addEventListener("keydown",qh),$("tab-text").hidden=!u.passages.length,$("readings").hidden=u.
readings.length<2&&u.readings[0]==="stated";for(let t of $("readings").children)t.disabled=!u.readings.includes(
t.value);_t("modes",h.mode)}var Wh=64*1024*1024,ce=null;function Vf({name:t,wrong:e,read:n}){return e?d("fileWrong")(e,t):n?d("fileRead")(
n,t,We):""}function Hh(){ce=null,ma()}function ma(){let t=$("took");if(t.hidden=ce===null,ce===null)return;t.className=
ce.read?.of&&ce.read.found===ce.read.of?"":"wrong";let e=M("×",Hh,{class:"tool","aria-label":d("close")});t.replaceChildren(
l("p",{dir:"auto"},Vf(ce)),e)}async function Uh([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Wh)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:yf(r)}}async function zf(t,e=!1){t.length&&(ce=await Uh(t,e),h.tab==="overview"&&Ct("tex\
t"),ut(!0),W(),rt(Vf(ce)))}function Kf(){let t=$("file");t.addEventListener("change",async()=>{await zf([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
zf([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var Gh="#finding, #legend, #beside, #answer, .page",_e=document.body,Qf=null,_f=t=>t.id||t.dataset.act||t.value||
t.ariaLabel||t.textContent;function Yf(){_e=document.activeElement??document.body,Qf=_e.closest(Gh)}function Xf(){
let t=document.activeElement;if(_e===document.body||_e.checkVisibility()||t!==_e&&t!==document.body)return;let e=[
...Qf?.querySelectorAll(_e.tagName)??[]].filter(r=>_f(r)===_f(_e)),n=document.querySelector(".page:not([hidden\
])");([e.find(r=>r.checkVisibility()),n?.querySelector("h2[tabindex]"),n].find(r=>r?.checkVisibility())??document.
getElementById("drawing")).focus()}var zh=60,Vh=2,Kh={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Jf={"+":()=>De(1.4),"=":()=>De(
1.4),"-":()=>De(1/1.4),0:()=>Dt(),Enter:()=>h.selected!==null&&$("details").querySelector("h2")?.focus()};function _h([
t,e]){let n=je().get(h.selected??-1)??E.getViewPosition();return[...je()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==h.selected&&i>0&&c<2*i?[{thing:s,far:i+Vh*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function Qh([t,e]){let{x:n,y:o}=E.getViewPosition(),s=zh/E.getScale();
E.moveTo({position:{x:n+t*s,y:o+e*s}})}function Zf(){let t=$("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Kh[e.key];if(!(!n&&
!Object.hasOwn(Jf,e.key)))if(e.preventDefault(),!n)Jf[e.key]();else if(e.shiftKey)Qh(n);else{let o=_h(n);o!==void 0&&
rl(o)}})}var Yh=250,tp=3,Sn={rows:[],note:"",isBusy:!1};async function Xh({name:t,typed:e}){let{table:n}=await wt("answ\
er",t,e,h.reading,h.language,null),o=n.variables.indexOf(n.columns[0]),s=n.rows.map(({terms:i})=>Q(i[o]?.value??
"")),r=[...new Set(s.flatMap(i=>i===void 0?[]:A(i)))],a=r.slice(0,tp).join(", ");return`${d("rows")(n.rows.length)}${a?
`: ${a}${r.length>tp?" …":""}`:""}`}function Jh(t,{found:e,unknown:n,denied:o,nearest:s},r){let a=e.slice(1).
filter(({isSure:f})=>f),i=(f,...m)=>({content:[l("span",{},Eo(f.name)," ",l("b",{dir:"auto"},Ye(f)),...m),f===
e[0]?"":l("small",{},d(f===s[0]?"nearest":"orElse")),f.left.length?l("small",{class:"beginning"},d("leftAside")(
f.left)):""],take:()=>yt(f.name,f.typed,{text:t,left:f.left,others:f===e[0]?a:[]})});if(e.length)return{...Sn,
rows:[e[0],...a].map(f=>i(f))};if(r)return Sn;let c=n.length||o.length?[]:s.map(f=>i(f));return{...Sn,rows:c,note:d(
"noneAnswers")(n,o)}}function ep(t){let e={said:"",isSpare:!1},n=0,o=0,s=!1;function r(c=0){t({...Sn,isBusy:!0,
note:I.now?d("understanding")(c):d("starting")}),o=window.setTimeout(r,1e3,c+1)}function a(c){clearTimeout(o),
t(c)}async function i(){if(s)return;s=!0;let c=null;for(;c!==e&&e.said;){c=e;let{said:f,isSpare:m}=c;try{await $e();
let g=await wt("understood",f,h.reading);if(c!==e)continue;let p=Jh(f,g,m);a(p);let[w]=g.found;if(!w)continue;
let y=await Xh(w);if(c!==e)continue;p.rows[0].content.push(l("small",{class:"beginning",dir:"auto"},y)),t(p)}catch(g){
let{told:p}=g,w=p?.status===void 0?"":d("served")(p);c===e&&a({...Sn,note:w})}}s=!1}return(c,f)=>{for(let p of[
n,o])clearTimeout(p);let m=c.trim().split(/\s+/).filter(Boolean),g=Bt()&&!I.hasFailed&&(m.length>1||!f&&/[?？]$/.
test(c.trim()));if(e={said:g?c.trim():"",isSpare:f},!g)return t(Sn);$e(),r(),n=window.setTimeout(i,Yh)}}var np={role:"option","aria-disabled":"true","aria-selected":"false"},ha=class{#t=[];#e=[];#o={rows:[],note:"",
isBusy:!1};#s=!1;#r;#c;#a;#n;#f=ep(e=>this.#m(e));constructor(e,n,o){this.#r=e,this.#c=n,this.#a=o,this.#n=new bn(
e,n,s=>this.#u(s)),e.addEventListener("input",()=>this.#l()),e.addEventListener("focus",()=>o.keep||this.#l()),
e.addEventListener("keydown",s=>this.#y(s))}get#i(){return this.#t.length+this.#o.rows.length+this.#e.length}#l(){
let{sentences:e,asks:n}=this.#a;this.#e=e?.(this.#r.value)??[],this.#t=to(this.#r.value,this.#e.length?8:12),this.#n.
active=0,this.#s=!1,n&&this.#f(this.#r.value,this.#i>this.#o.rows.length),this.#p()}#m(e){!this.#t.length&&this.#o.
rows.length<e.rows.length&&(this.#n.active=0),this.#o=e,document.activeElement===this.#r&&(this.#s&&e.rows.length&&
!e.note?this.#u(this.#t.length):this.#p())}#p(){let{isBusy:e,note:n}=this.#o,o=[...this.#t.map((s,r)=>this.#h(
s,r)),...this.#g()];this.#e.length&&o.push(this.#w()),!this.#i&&!e&&!n&&o.push(l("li",np,d("nothing"))),this.#n.
show(o,this.#r.value.trim()!=="")}#h(e,n){let o=B(e),s=l("span",{dir:"auto"},A(e));return this.#n.option(n,vt(
o),s,l("small",{},S(o.label)))}#g(){let{rows:e,note:n,isBusy:o}=this.#o,s=e.map(({content:a},i)=>this.#n.option(
this.#t.length+i,...a)),r=o?l("progress",{"aria-hidden":"true"}):"";return n&&s.push(l("li",np,n,r)),s.length?
[this.#d("questions",s)]:[]}#w(){let e=this.#t.length+this.#o.rows.length,n=this.#e.map(({passage:o,lang:s,before:r,
found:a,after:i},c)=>{let f=l("span",{dir:"auto",lang:s},r,a?l("mark",{},a):"",i);return this.#n.option(e+c,f,
l("small",{},jr(u.passages[o])))});return this.#d("sentence",n)}#d(e,n){let o=`${this.#c.id}-${e}`;return l("l\
i",{role:"group","aria-labelledby":o},l("small",{id:o},d(e)),l("ul",{role:"none"},...n))}#u(e){let{take:n,keep:o,
read:s}=this.#a;this.#r.value=o?A(this.#t[e]):"",this.#s=!1,this.#n.close();let r=e-this.#t.length,a=r-this.#o.
rows.length;r<0?n(this.#t[e]):a<0?this.#o.rows[r].take():s?.(this.#e[a].passage)}#y(e){e.isComposing||(["Arrow\
Down","ArrowUp"].includes(e.key)&&!this.#n.isOpen&&this.#l(),this.#n.step(e,this.#i)?this.#p():e.key==="Enter"&&
this.#i&&this.#n.isOpen?(e.preventDefault(),this.#u(this.#n.active)):e.key==="Enter"&&this.#o.isBusy?this.#s=!0:
e.key==="Escape"&&(this.#a.keep||(this.#r.value=""),this.#n.close()))}},vs=(t,e,n)=>new ha(t,e,n);var ga=3;function op(t,...e){let n=$("tip"),o=$("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function wa(){$("tip").hidden=!0}function sp(){$(
"drawing").addEventListener("mouseleave",wa),$("drawing").addEventListener("pointerdown",wa,!0),E.on("hoverNod\
e",({node:t,event:e})=>op(e,A(t),l("small",{},S(B(t).label)))),E.on("hoverEdge",({edge:t,event:e})=>{let n=Y().
get(t);if(!n)return;let o=kn(Kt(n.edges)),s=o.slice(0,ga).map(r=>l("span",{class:"told",dir:"auto"},r.text,l("\
sup",{},G(r.statements))));op(e,...s,o.length>ga?l("small",{},`+ ${o.length-ga}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])E.on(t,wa)}var Zh="input, select, textarea, [role=tablist], [role=application]";function rp(){_("tour",{write:()=>h.tour===
null?"":String(h.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(u.steps.length,1))return[
t];Number(t)&&Un(Number(t))}}),document.addEventListener("keydown",t=>{if(!(h.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(Zh))){if(t.key==="ArrowRight")Jt(h.tour+
1);else if(t.key==="ArrowLeft")Jt(h.tour-1);else if(t.key==="Escape")zn();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var tg={corrected:"corrected",stated:"stated","as-stated":"stated"};function Os(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}_("lang",{kept:!0,write:()=>h.language===
la()?"":h.language,read(t){if(t==="en"||t==="ko")co(t);else{if(t)return null;co(la())}}});_("theme",{kept:!0,write:()=>un()===
Pe.matches?"":un()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;ge(t||(Pe.matches?"dark":"\
light"))}});_("reading",{write:()=>h.reading===u.readings[0]?"":h.reading,read(t){let e=t?tg[t]:u.readings[0];
if(!u.readings.includes(e))return null;h.reading=e,_t("readings",e)}});_("as",{write:()=>h.mode===Hs?"":h.mode,
read(t){if(t&&!Oo.includes(t))return null;Tn(t||Hs)}});var qt;function ve(t,e,n,o){_(t,{write:()=>Ut(n()),read(s){
let{places:r,unknown:a}=Os(Gt(s),e);return o(r),a}})}var le=(...t)=>t.flatMap(e=>e===null?[]:Ae(e)),ya=t=>t.map(
e=>u.kinds[e].name);ve("view",ci,()=>{let{preset:t}=St();return t?[u.presets[t].name]:[]},([t=u.presets.length?
0:null])=>{qt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:oe()}});ve("a\
round",Q,()=>le(St().centre),([t])=>{t!==void 0&&Object.assign(qt,{preset:null,centre:t})});ve("show",Mo,()=>ya(
St().asked),t=>Object.assign(qt,{asked:t}));var ip=t=>u.kinds.length>2&&t.length===u.kinds.length-1;ve("hide",
Mo,()=>{let{away:t}=St();return ip(t)?[]:ya(t)},t=>Object.assign(qt,{away:t}));ve("only",Mo,()=>{let{away:t}=St(),
[e]=[...u.kinds.keys()].filter(n=>!t.includes(n));return ip(t)?ya([e]):[]},([t])=>{t!==void 0&&(qt.away=[...u.
kinds.keys()].filter(e=>e!==t))});var ap="*";_("with",{write:()=>Ut(St().came.map(({thing:t,all:e})=>Ae(t)+(e?
ap:""))),read(t){let e=Gt(t),{unknown:n}=Os(e,o=>Q(o.replace(/\*$/,"")));return qt.came=e.flatMap(o=>{let s=Q(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(ap)}}),n}});ve("add",Q,()=>le(...St().added),
t=>Object.assign(qt,{added:t}));ve("without",Q,()=>le(...St().removed),t=>Object.assign(qt,{removed:t}));_("li\
nes",{write:()=>Ut(Lo.flatMap(t=>It()[t]?`${t} ${It()[t]}`:[])),read(t){return qt.sieve=oe(),Gt(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=Lo.find(r=>r===n);return s&&(qt.sieve[s]=o),!s})}});ve("pin",Q,()=>le(...St().
pinned),t=>{pn({...qt,pinned:t}),ct()});function lo(t,e,n,o,s){_(t,{write:()=>Ut(o()),read(r){let a=Gt(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:c}=Os(a,n);return a.length&&!c.length&&s(...i),c}})}lo("line",2,Q,()=>h.pair?le(h.pair.from,h.pair.to):
[],(t,e)=>hn(t,e));lo("passage",1,ii,()=>h.passage===null?[]:[u.passages[h.passage].name],t=>Hn(t));lo("path",
2,Q,()=>h.isTold?le(h.path.from,h.path.to):[],(t,e)=>Fe(t,e));_("avoid",{write:()=>h.isTold&&h.path.avoids?"hu\
bs":"",read(t){let{from:e,to:n}=h.path;if(t&&(t!=="hubs"||!h.isTold))return null;t&&e!==null&&n!==null&&Fe(e,n,
{avoids:!0})}});_("way",{write:()=>h.isTold&&h.path.way?String(h.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=h.
path;if(t)return!/^[1-9]\d*$/.test(t)||!h.isTold||e===null||n===null?null:(Fe(e,n,{avoids:o,way:Number(t)-1}),
h.highlighted&&Number(t)<=mn(e,n,o).paths.length?[]:null)}});lo("at",1,Q,()=>le(h.passed?h.selected:null),t=>re(
t,!0));lo("entity",1,Q,()=>le(h.passed?null:h.selected),t=>re(t));function cp(t){Gr(t),h.tab==="overview"&&(h.tab="ask")}_("query",{write:()=>O.name,more:()=>Object.entries(O.typed).
map(([t,e])=>[t,Ut(e)]),read(t,e){if(!t||!Bt())return O.name&&An(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,Gt(s)]));e.clear(),O.name!==t||JSON.stringify(O.typed)!==JSON.stringify(n)?cp({name:t,typed:n}):h.
tab==="overview"&&(h.tab="ask")}});_("rates",{write:()=>uf(O.rates),read(t){let e=Yr(t);return O.rates=O.name?
e:null,t&&!e?null:void 0}});_("sparql",{write:()=>O.own??"",read(t){if(t&&!Bt())return[t];t&&O.own!==t?cp({own:t}):
!t&&O.own!==null&&An()}});_("drawn",{write:()=>O.isDrawn?"answer":"",read(t){return O.isDrawn=t==="answer"&&ue(),
t&&t!=="answer"?null:void 0}});var eg=.45;function Ms({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){let c=o.split(`
`),f=e-(c.length-1)*n*Je/2+n*.35;return q("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n*eg,"paint-order":"stroke","stroke-linejoin":"round"},...c.flatMap((m,g)=>m.split(
/([†‡]+)/).map((p,w)=>{let y=w?{}:{x:t,y:f+g*n*Je},x={fill:r?i.grave:i.mark,"font-weight":700};return q("t\
span",w%2?{...x,...r?{"text-decoration":"underline"}:{}}:y,p)})))}function lp({from:t,to:e,bend:n,edges:o},{color:s,
width:r,dashes:a,arrows:i},c){let[f,m,g]=[V(t),V(e),s.color],p={"stroke-width":r,...a?{"stroke-dasharray":a.join(
" ")}:{}},w=[q("path",{d:mi(f,m,n),fill:"none",stroke:g,...p})];for(let[y,x,k]of[[e,t,.9],[t,e,.1]])!(y===e?i.
to:i.from).enabled||!o.some(v=>v.to===y)||w.push(ng(V(y),n?$t(f,m,n,k):V(x),c(y),g,r));return w}function ng(t,e,n,o,s){
let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,f]=[t.x-a*n,t.y-i*n],[m,g]=[5+3*s,1.5+
s],p=[c-a*m,f-i*m],w=[[c,f],[p[0]-i*g,p[1]+a*g],[p[0]+i*g,p[1]-a*g]];return q("polygon",{points:w.map(y=>y.map(
x=>x.toFixed(1)).join(",")).join(" "),fill:o})}function fp({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=B(
t),i=o/6;return q("path",{d:Kn[a.shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...me(t)?{"stroke\
-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o} ${n-o}) scale(${i})`},q("title",{},`${S(u.things[t].
label)} (${S(a.label)})`))}var Ot=24,Es=22,Oe=12,fo=18,og=480,sg=2,pp=8e3;function rg(t,e){let n=Or(t),{from:o,to:s,width:r,height:a}=n,i=`${o.
x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=q("svg",{x:0,y:e,width:r,height:a,viewBox:i,overflow:"hidden"}),f=new Map(n.
things.map(y=>[y.id,y])),m=y=>f.get(y).size,g=(s.x-o.x)/r;for(let{left:y,top:x,width:k,height:v}of fc()){let T={
fill:"none",stroke:t.soft,"stroke-width":g,"stroke-opacity":ur};c.append(q("rect",{x:y,y:x,width:k,height:v,...T}))}
for(let y of n.lines)c.append(...lp(Y().get(y.id),y,m));c.append(...n.things.map(fp));for(let{x:y,y:x,radius:k,
sign:v}of n.signed){let T={"font-size":k*Vo,"font-weight":700,"text-anchor":"middle",fill:t.paper};c.append(q(
"text",{x:y,y:x+k*Vo*.4,...T},v))}for(let y of n.captions)c.append(Ms(y,y.line.weight>1?t.ink:t.soft,t));for(let{
x:y,y:x,from:k}of n.names)k&&c.append(q("path",{d:`M${k.x} ${k.y}L${y} ${x}`,stroke:t.ink,"stroke-width":g}));
for(let y of n.names)c.append(Ms(y,U(y.thing)?t.soft:t.ink,t));c.append(...n.titles.map(y=>Ms(y,t.soft,t)));let p=({
x:y,y:x})=>y>=o.x&&y<=s.x&&x>=o.y&&x<=s.y,w=n.things.map(({id:y})=>y).filter(y=>p(V(y)));return{svg:c,things:w,
width:r,height:a}}function xa(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.
trim();dt(a,e,o)[0]<=n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var ba=(t,e,n,o)=>t.map((s,r)=>q("te\
xt",{x:Ot,y:e+(r+.8)*n*1.3,"font-size":n,...o},s));function ag(t,e,n,o,s){let r=new Set(t),a=mt().filter(({from:y,
to:x})=>r.has(y)&&r.has(x)),i=new Set(a.flatMap(({relation:y})=>y===null?[]:N(y))),c=[],[f,m]=[Ot,o+fo],g=(y,x,k,v=[])=>({
label:y,sign:()=>q("path",{d:`M${f} ${m-4}h12`,stroke:x,"stroke-width":k,"stroke-dasharray":v.join(" ")||"none"})}),
p=[...new Set(t.map(N)),...i].map(y=>{let{label:x,family:k,shape:v}=u.kinds[y],T=n.families[k].full;return i.has(
y)?g(S(x),T,2,cn(y)):{label:S(x),sign:()=>q("path",{d:Kn[v],fill:T,transform:`translate(${f} ${m-10})`})}}),w=e.
map(y=>g(d("wideLine")(zt(y)),n.amounts[he(y)].full,6));for(let{label:y,sign:x}of[...p,...w]){let k=18+dt(y,Oe)[0]+
fo;f+k>s&&f>Ot&&([f,m]=[Ot,m+fo]),c.push(x(),q("text",{x:f+18,y:m,"font-size":Oe,fill:n.ink},y)),f+=k}return{made:c,
height:c.length?m-o+fo/2:0}}function ig(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(
t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function cg(){let t=$("headline")?.textContent||S(u.title),e=u.
readings.length>1?d(h.reading==="corrected"?"rightReading":"stated"):"";return[t,[t===S(u.title)?"":S(u.title),
e].filter(Boolean).join(" · ")]}async function ka(t){let{licences:e}=await _n(),n=Pc(),{ink:o,soft:s,paper:r,
face:a}=n,i=Math.max(og,Or(n).width),[c,f]=cg(),m=xa(c,Es,i-2*Ot,600),g=xa(f,Oe+2,i-2*Ot),p=Ot+m.length*Es*1.3+
g.length*(Oe+2)*1.3+fo/2,{svg:w,things:y,width:x,height:k}=rg(n,p);w.setAttribute("x",String((i-x)/2));let v=[
...Y().values()].filter(kt=>rn(kt)!==null),T=[...new Set(v.flatMap(kt=>ln(kt)??[]))],{made:D,height:H}=ag(y,T,
n,p+k,i-Ot),nt=u.articles.map(S).filter(Boolean).join("; "),it=[nt?d("slideSource")(nt):"","sovkg",...e.map(ig)].
filter(Boolean).join(" · "),X=[w.textContent?.includes("†")||y.some(kt=>Qt(kt).includes("†"))?d("slideErr\
ata"):"",it].filter(Boolean).flatMap(kt=>xa(kt,Oe,i-2*Ot)),bt=p+k+H,Wt=bt+X.length*Oe*1.3+Ot,Ee=q("svg",{xmlns:ke,
viewBox:`0 0 ${i} ${Wt}`,width:i,height:Wt,"font-family":a,role:"img"});return Ee.append(q("title",{},c)),t||Ee.
append(q("rect",{width:i,height:Wt,fill:r})),Ee.append(...ba(m,Ot/2,Es,{"font-weight":600,fill:o}),...ba(g,Ot/
2+m.length*Es*1.3+2,Oe+2,{fill:s}),w,...D,...ba(X,bt,Oe,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(
Ee)],{type:"image/svg+xml"}),width:i,height:Wt}}async function up(t){let{file:e,width:n,height:o}=await ka(t),
s=URL.createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.min(sg,pp/n,pp/o),i=l("canvas",{width:String(
Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),
URL.revokeObjectURL(s),new Promise((c,f)=>{i.toBlob(m=>m?c(m):f(new Error("PNG")),"image/png")})}var po=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),dp=t=>t.
split(/[#/]/).at(-1)||t;function mp({triples:t,things:e,terms:n}){let o=new Map;function s(f,m,g){let p=o.get(
`${f} ${m}`)??`k${o.size}`;return o.set(`${f} ${m}`,p),`<data key="${p}">${po(g)}</data>`}let r=new Map,a=[];for(let{
subject:f,predicate:m,object:g,said:p}of t)if("iri"in g){let w=p.passages.map(x=>u.passages[x].name).join(" "),
y=[s("edge","predicate",m),s("edge","label",S(u.predicates[p.predicate])),w&&s("edge","sentences",w),p.denies?
s("edge","denied","true"):""];a.push(`<edge source="${po(f.iri)}" target="${po(g.iri)}">${y.join("")}</edge>`)}else{
let w=r.get(f.thing)??new Map;r.set(f.thing,w),w.set(dp(m),[...w.get(dp(m))??[],g.value])}let i=e.map(({iri:f,
thing:m})=>{let[g,p]=[u.things[m].label].flat(),w=[s("node","label",g),s("node","label_ko",p??g),s("node","typ\
e",cs(m,n).join(" "))];for(let[y,x]of r.get(m)??[])w.push(s("node",`said_${y}`,x.join(" | ")));return`<node id\
="${po(f)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([f,m])=>{let[g,p]=f.split(" ");return`<key id="${m}" for="${g}"\
 attr.name="${po(p)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var hp="http://www.w3.org/2000/01/rdf-schema#label",lg="http://www.w3.org/2001/XMLSchema#string",vn=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
gp=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function wp({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:hp.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[p,w]=o.find(([,y])=>y&&g.startsWith(y)&&/^[a-z][\w-]*$/i.test(
g.slice(y.length)))??[];return w===void 0?gp(g):(s.set(p,w),`${p}:${g.slice(w.length)}`)}function a({value:g,lang:p,
datatype:w}){return p?`${vn(g)}@${p}`:w&&w!==lg?`${vn(g)}^^${r(w)}`:vn(g)}let i=new Map,c=(g,p)=>i.set(g,[...i.
get(g)??[],p]);for(let{iri:g,thing:p}of e){let[w,y]=[r(g),u.things[p].label];for(let k of cs(p,n))c(w,`a ${r(k)}`);
let x=Array.isArray(y)?[`${vn(y[0])}@en`,`${vn(y[1])}@ko`]:[vn(y)];c(w,`${r(hp)} ${x.join(" , ")}`)}for(let{subject:g,
predicate:p,object:w}of t)c(r(g.iri),`${r(p)} ${"iri"in w?r(w.iri):a(w)}`);let f=[...i].map(([g,p])=>`${g} ${[
...new Set(p)].join(` ;
    `)} .
`);return[`# ${[S(u.title),d(h.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,p])=>`@prefix ${g}: ${gp(p)} .
`),`
`,...f].join("")}var fg={turtle:[wp,"text/turtle","ttl"],csv:[vl,"text/csv","csv"],graphml:[mp,"application/graphml+xml","graph\
ml"]};async function $a(t){let[e,n,o]=fg[t];be(new Blob([e(await Tl())],{type:`${n};charset=utf-8`}),o)}var yp=()=>$(
"transparent").checked;async function pg(){try{await navigator.clipboard.writeText(location.href),rt(d("linkCo\
pied"))}catch{prompt(d("copyLink"),location.href)}}var xp={png:async()=>be(await up(yp()),"png"),svg:async()=>be(
(await ka(yp())).file,"svg"),print:()=>print(),link:pg,turtle:()=>$a("turtle"),csv:()=>$a("csv"),graphml:()=>$a(
"graphml")};function ug(){let[t,e]=[$("taking"),$("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function bp(){
let t=$("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{$("take").setAttribute("ar\
ia-expanded",String(e())),e()&&ug()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(xp,n.id)&&(t.
hidePopover(),$("take").focus(),await xp[n.id]())});for(let n of[t,$("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var dg=["ranked","rated","paid","pursued"],$p=6,Sp=t=>u.kinds[N(t)].beside,Sa=t=>t<j&&Sp(t)==="others",vp=[...u.
things.keys()].slice(0,j).filter(Sa).sort((t,e)=>L(e).length-L(t).length||t-e);function mg(t,e){J(),h.beside=[
t,e],To(),W(),$("beside").querySelector("h1").focus()}function hg(){J(),h.beside=null,W(),$("details").querySelector(
".beside button")?.focus()}function Op(t){let e=vp.filter(a=>a!==t);if(!Sa(t)||!e.length)return"";let n=e.map(
a=>M(A(a),()=>mg(t,a),{class:"tool"})),o=n.splice($p),s=l("details",{},l("summary",{},d("andMore")(o.length)),
l("div",{class:"tools"},...o)),r=et(d("besideOthers"),l("div",{class:"tools"},...n),o.length?s:"");return r.className=
"beside",r}function gg(t,e){let n=[...Et(t),...ot(t)].filter(s=>Sp(s)===e);return kn(new Set(n.flatMap(pt).filter(
F))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function wg({text:t,statements:e,passage:n}){let o=G(e),s=n===
null?"":at(n);return l("li",{dir:"auto",class:o?"doubtful":""},t,o?l("sup",{},o):""," ",s)}function yg(t,e){let n=gg(
t,e).map(wg),o=n.splice($p);return l("td",{},n.length?l("ul",{},...n):l("p",{class:"muted"},d("notSaid")),o.length?
l("details",{},l("summary",{},d("andMore")(o.length)),l("ul",{},...o)):"")}function kp(t,e){let n=vp.filter(s=>s!==
e[1-t]).map(s=>l("option",{value:String(s),selected:s===e[t]},A(s))),o=l("select",{"aria-label":d("besideChoic\
e")(A(e[1-t])),onchange:({target:s})=>{J(),h.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],W()}},...n);
return l("th",{scope:"col"},K(e[t]),o)}function Mp(){let t=$("beside"),{beside:e}=h;if(t.hidden=e===null,!e)return t.
replaceChildren();let n=dg.map(o=>[l("tr",{},l("th",{colspan:"2",scope:"colgroup"},d(o))),l("tr",{},...e.map(s=>yg(
s,o)))]);t.replaceChildren(l("div",{class:"bar"},l("h1",{tabindex:"-1"},e.map(A).join(" · ")),M("×",hg,{class:"\
tool close","aria-label":d("close")})),l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":e.map(A).
join(" · ")},l("table",{},l("thead",{},l("tr",{},kp(0,e),kp(1,e))),...n.map(o=>l("tbody",{},...o)))))}_("besi\
de",{write:()=>h.beside?Ut(h.beside.map(Ae)):"",read(t){if(h.beside=null,!t)return;let e=Gt(t),n=e.map(Q),o=e.
filter((i,c)=>n[c]===void 0||!Sa(n[c]));if(o.length)return o;let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;
h.beside=[s,r]}});var Ep=6,xg=12;function va(t,e){let n=new Map;for(let o of L(t)){if(o.relation!==null||o.from===o.to||!F(o.statement))
continue;let s=o.from===t,r=tt(o,t);if(!e(r))continue;let a=u.statements[o.statement].predicate,i=`${s}-${a}`,
c=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function Oa({out:t,property:e}){let n=S(u.predicates[e]);
return t?n:d("relationOf")(n)}var Tp=({ends:t})=>[...t].map(([e,n])=>{let o=G(n);return l("span",{class:"end"},
K(e),o?l("sup",{},o):"")});function bg(t){let e=Tp(t),n=e.length>Ep+1?Ep:e.length,o=l("summary",{},d("andMore")(
e.length-n)),s=n<e.length?l("details",{},o,...e.slice(n)):"";return l("div",{},l("dt",{},Oa(t)),l("dd",{},...e.
slice(0,n),s))}function Ma(t){let e=ft(Z(t)?.captions??[""]).replaceAll(`
`," "),n=S(B(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():A(t)+o}function kg(t,e){let n=Ma(t),o=va(t,s=>s!==e&&!(U(s)&&n.startsWith(A(s))));return l("l\
i",{},M(n,()=>Ft(t),{class:"plain",dir:"auto",title:A(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},Oa(s)),...Tp(s))))}function $g(t){let e=new Map;for(let o of Et(t)){let s=va(o,a=>a===t).map(Oa).join(
", ");if(!s)continue;let r=`${S(B(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=xg;return[...e].map(([o,s])=>l("details",{class:"several",open:n},l("summary",{},`${o} (${s.length})`),
l("ul",{},...s.map(r=>kg(r,t)))))}function Ap(t){let e=va(t,o=>R(t)||!R(o)).map(bg),n=R(t)?[]:$g(t);return!e.length&&
!n.length?"":l("section",{class:"links"},l("h3",{},d("asParts")),e.length?l("dl",{},...e):"",...n)}var Sg=3,vg=5,Cp=12,Og=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,Mg=150;function Lp({text:t,statements:e,
passage:n},o){let s=new Set(L(o).flatMap(({from:c,relation:f})=>c===o?f??[]:[])),r=e.map(c=>u.statements[c].subject),
a=[u.things[o].label].flat()[0],i=n!==null&&u.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(c=>s.has(c))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>Mg?3:0)}function Eg({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=ws(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function Tg(t){let e=$o(t),o=kn(e,"en").filter(
({passage:i})=>i!==null).sort((i,c)=>Lp(c,t)-Lp(i,t)),s=[],r=(i,c)=>i.statements.some(f=>c.statements.includes(
f));for(let i of o)s.length<Sg&&!s.some(c=>r(i,c))&&s.push(i);let a=s.sort((i,c)=>Number(i.passage)-Number(c.passage)).
flatMap(i=>Eg(i,e));return[...new Set(a)]}function Ag({text:t,statements:e,passage:n}){let o=G(e),s=n===null?"":
at(n),r=t.replace(Og,"");return l("p",{class:"told-first",dir:"auto"},r,o?l("sup",{},o):""," ",s)}function Cg(t){
let e=o=>ft(Z(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>Z(o)?.sums.length?0:1;return Et(t).filter(o=>/\d/.
test(e(o))).sort((o,s)=>n(o)-n(s))}function Lg(t){let e=Cg(t).slice(0,vg).map(n=>{let o=ot(n).filter(r=>r!==t&&
!U(r)&&B(r).rank==="actor"),s=M(Ma(n),()=>Ft(n),{class:"plain",dir:"auto"});return l("li",{},s,...o.slice(0,2).
map(K))});return e.length?l("ul",{class:"facts","aria-label":d("figures")},...e):""}function Rp(t){let e=["act\
or","named","relation","concept"],n=a=>e.indexOf(B(a).rank),o=ot(t).sort((a,i)=>n(a)-n(i)||L(i).length-L(a).length||
a-i);if(!o.length)return"";let s=o.length>Cp+1?o.splice(Cp):[],r=l("details",{},l("summary",{},d("andMore")(s.
length)),...s.map(K));return l("section",{class:"near"},l("h3",{},`${d("linked")} (${o.length+s.length})`),l("\
div",{},...o.map(K),s.length?r:""))}var Np=t=>[...Tg(t).map(Ag),Lg(t)];var Rg=12,Ng=3,Ip=["from","to"];function jp(){let{from:t,to:e}=h.path;t!==null&&e!==null?ts(t,e,{avoids:h.path.
avoids}):Ts()}function Ig(t){let{input:e,list:n}=ms(`path-${t}`,{"data-label":"found"});return vs(e,n,{keep:!0,
take(o){h.path[t]=o,h.path.from!==null&&h.path.to!==null&&jp()}}),l("div",{class:"field"},l("label",{for:e.id,
"data-message":t}),e,n)}var Pp=l("div",{"aria-live":"polite"});function Dp(){let t=()=>{h.path={...h.path,from:h.
path.to,to:h.path.from},jp()};$("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-\
message":"pathHelp"}),...Ip.map(Ig),M("",t,{class:"tool","data-message":"swap"}),Pp)}function jg(t){let e=t.map(
({said:n,both:o,third:s})=>o&&s!==null?d("both")(n,o,A(s)):n);return l("p",{class:"link",dir:"auto"},[...new Set(
e)].slice(0,Ng).join("; "))}var Pg=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,K(t),
" – ",K(e)),jg(n),...Ve(o));function Dg(t,e){let{from:n,to:o,avoids:s,way:r}=h.path;if(t.length<2||n===null||
o===null)return"";let a=t.slice(0,Rg).map((f,m)=>{let p=Cr(f).slice(1).map(y=>A(y.from)).join(" – ");return M(
p,()=>ts(n,o,{avoids:s,way:m}),{class:"tool","aria-pressed":String(m===r),"data-act":`way-${m}`})}),i=t.length-
a.length,c=d("asShort")(`${t.length}${e?"+":""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},
l("span",{class:"muted"},c),...a,i>0?l("span",{class:"muted"},d("andMore")(i)):"")}function Fg(){let{from:t,to:e,
avoids:n}=h.path,o=l("input",{type:"checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&
ts(t,e,{avoids:s.checked})});return l("label",{class:"check"},o,d("avoidHubs"))}function Bg(t,e){if(t===null||
e===null)return[];if(t===e)return[l("p",{},d("sameEnds"))];let{avoids:n,way:o}=h.path,{paths:s,isCut:r}=mn(t,e,
n),a=Cr(s[Math.min(o,s.length-1)]??[]),i=a.length?d("steps")(a.length):d("noPath");return[Fg(),Dg(s,r),P(i),l(
"ol",{class:"steps"},...a.map(Pg))].filter(Boolean)}function Ts(){for(let t of Ip){let[e,n]=[$(`path-${t}`),h.
path[t]];e.value=n===null?"":A(n),e.placeholder=d("search")}Pp.replaceChildren(...Bg(h.path.from,h.path.to))}function Fp(t){
h.path={...h.path,from:t,to:null,way:0},Ts(),Ct("path"),$("path-to").focus()}var xt=(t,e,n={})=>M(Tt(t),e,{class:"tool","data-act":t,...n}),qp=(...t)=>l("div",{class:"tools",role:"group",
"aria-label":d("actions")},...t);function qg(t){let e=Nt(t),n=R(t)?[]:Ie(t),o=R(t)?[]:Et(t).filter(Nt);return qp(
xt("focus",()=>il(t)),Ro(t).total?xt("expand",()=>ns(t)):"",R(t)&&e?xt("fold",()=>ss([t])):"",R(t)&&!e?xt("unf\
old",()=>os([t])):"",n.length?xt("unfoldAround",()=>os(n)):"",o.length?xt("foldAround",()=>ss(o)):"",xt("pathF\
rom",()=>Fp(t)),e?xt("pin",()=>pl(t),{"aria-pressed":String(me(t))}):"",e?xt("hide",()=>ul(t)):"",xt("release",
Be))}function Wg(t){let{count:e,kinds:n}=Ri(t),o=n.map(r=>S(u.kinds[r].label)),s=M(d("all"),()=>Zt(null,"all"),
{class:"tool","data-act":"all"});return e?l("p",{class:"note",id:"leftOut"},d("leftOut")(e,o)," ",s):""}function Hg(t){
let{predicate:e,object:n,errata:o,corrected:s}=u.statements[t],r=typeof n=="number"?K(n):l("span",{dir:"auto",
lang:n.lang||!1},ze(t));return[l("dt",{},S(u.predicates[e])),l("dd",{class:o.length?"doubtful":""},r,o.length?
l("sup",{},G([t])):"",s.length?l("span",{class:"corrected"},`${d("corrected")}${s.map(S).join(", ")}`):"")]}function Ug(t){
let e=pt(t).filter(F).flatMap(Hg);return e.length?l("details",{class:"rows"},l("summary",{},d("asData")),l("dl",
{},...e)):""}function Ea(t,e){let n=u.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",K(o)]);return n.
length?l("p",{class:"names","data-how":e},Ta(d(e)),...n):""}var Ta=t=>l("span",{class:"muted"},t);function Gg(t){
let{name:e,same:n}=u.things[t];return l("details",{class:"data",open:Bp,ontoggle:o=>Bp=o.target.open},l("summa\
ry",{},d("data")),l("p",{class:"names"},Ta(`${d("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},
Ta(`${d("elsewhere")} `),l("code",{},n.join(" "))):"",Ap(t),Ug(t))}var Bp=!1;function zg(t){let{label:e,names:n}=u.
things[t],o=B(t),s=[...new Set([...[e].flat().filter(a=>a!==S(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=Ve($o(t));return[l("h2",{dir:"auto",tabindex:"-1"},S(e)),l("p",{class:"kind"},vt(o),S(o.label),s?l("s\
pan",{class:"names muted",dir:"auto"},s):""),...Np(t),Ea(t,"broader"),Ea(t,"narrower"),Ea(t,"related"),qg(t),Op(
t),Wg(t),Rp(t),et(`${d("said")} (${r.length})`,...r),Gg(t)]}function Vg({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(Nt)?xt("fold",()=>ss(o)):xt("unfold",()=>os(o));return[l("h2",{tabindex:"\
-1"},fe()),l("p",{},K(t)," ",K(e)),qp(o.length?r:"",xt("release",Be)),et(d("said"),...Ve(Kt(n)))]}function Wp(){
let{pair:t,selected:e}=h,n=[l("h2",{tabindex:"-1"},d("details")),l("p",{},d("noneChosen"))],o=t?Vg(t):e!==null?
zg(e):n;$("details").replaceChildren(...o.filter(Boolean))}function Aa(){return h.tour!==null?h.tour:u.steps.length&&se()===u.steps[0].preset?0:null}var As=u.steps.length-
1,Kg=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function _g(t){return As?t?[M(d("tourBack"),()=>Jt(
t-1),{class:"tool","data-act":"back"}),...t===As?[M(d("tourLeave"),zn,{class:"tool next","data-act":"leave"})]:
[M(d("tourNext"),()=>Jt(t+1),{class:"tool next","data-act":"next"}),M("×",zn,{class:"tool","data-act":"leave",
"aria-label":d("tourLeave")})]]:[M(d("tourStart")(As),()=>Jt(1),{class:"tool next","data-act":"tour"})]:[]}function uo(t){
if(t)return l("p",{class:"kicker"},d("tourStep")(t,As));let e=u.articles.map(S).filter(Boolean).join("; "),n=d(
"origin")(e,u.articles.length);return u.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function Qg(t){
let{text:e,passages:n}=gn(t);return[uo(t),l("h1",{id:"headline",dir:"auto"},...Kg(S(e))),l("div",{class:"under"},
l("span",{class:"chips"},l("small",{},d("statedIn")),...n.map(at)),l("span",{class:"tools",role:"group","aria-\
label":d("tour")},..._g(t)))]}var Hp=t=>t.toLocaleString(h.language);function Ca(t){let{name:e,note:n}=u.presets[t];
return u.articles.length||e!=="all"||!Te.length?S(n):d("ownData")(Hp(j-u.relations.length),Hp(u.kinds.length),
A(Te[0]))}var Yg=()=>b.centre===null?"":A(b.centre);function Xg(){if(h.mode==="types")return[uo(null),l("h1",{
id:"headline"},d("types")),l("p",{class:"under note"},d("typesNote"))];let t=se();if(t===null)return[uo(null),
l("h1",{id:"headline",dir:"auto"},Yg()||S(u.title))];let{title:e}=u.presets[t];return[uo(null),l("h1",{id:"hea\
dline"},S(e)),l("p",{class:"under note"},Ca(t))]}function Jg(){let{passage:t,isTold:e,path:n,tour:o}=h;return o!==
null?"":t!==null?We(u.passages[t]):e&&n.from!==null&&n.to!==null?`${A(n.from)} – ${A(n.to)}`:fe()}var Zg=t=>[
uo(null),l("h1",{id:"headline",dir:"auto"},t)],tw=()=>[h.selected,h.pair,h.passage,h.beside].some(t=>t!==null)||
h.isTold;function Up(){let t=h.mode==="types"?null:Aa(),e=$("finding");e.style.setProperty("--held",h.stays?`${e.
getBoundingClientRect().height}px`:"auto");let n=h.mode==="types"?"":Jg();e.replaceChildren(...(n?Zg(n):t===null?
Xg():Qg(t)).filter(Boolean));let o=t?"tour":tw()?"aside":"";(!h.stays||o!=="aside"||e.dataset.told==="tour")&&
(e.dataset.told=o)}var ew=9,Cs=l("b",{});function Gp(t,e){let n=u.kinds[t],o=!b.away.has(t);return l("button",{type:"button","ari\
a-pressed":String(o),"data-act":`key-${t}`,onclick:()=>Zt(t,o?"hide":"show")},e?as(n.family,cn(t)):vt(n),S(n.label))}
var zp=(t,e)=>l("span",{},t,e);function Vp(t,e,n){if(!e&&!n)return[];let o=l("i",{class:`ring ${t}`,"aria-hidd\
en":"true"},t==="grave"?"!":"†"),s=l("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[l("span",{},
...e?[o]:[],...n?[s]:[],d(`${t}Error`))]}function La(){let[t,e]=[lr()&&!Y().size,Xi()];Cs.textContent=t?d("lin\
esOfChoice"):e?d("linesBlocked")(e):"",Cs.hidden=!Cs.textContent}function Kp(){La();let t=No(),e=new Set(u.relations.
map(({thing:m})=>u.things[m].kind)),n=[...u.kinds.keys()].filter(m=>t.has(m)||b.away.has(m)),o=n.toSorted((m,g)=>(t.
get(g)??0)-(t.get(m)??0)).slice(0,ew),s=n.filter(m=>o.includes(m)),r=[...Y().values()],a=r.filter(m=>rn(m)!==null),
i=[...new Set(a.flatMap(m=>ln(m)??[]))],c=z().filter(m=>Qt(m).includes("†")),f=r.filter(({label:m})=>m.includes(
"†"));$("legend").replaceChildren(Cs,...s.filter(m=>!e.has(m)).map(m=>Gp(m,!1)),...s.filter(m=>e.has(m)).map(
m=>Gp(m,!0)),...r.some(({edges:m})=>m.some(({relation:g})=>g===null))?[zp(as("stated",Ho),d("statedLine"))]:[],
...i.map(m=>zp(as(`tone-${he(m)}`,[],6),d("wideLine")(zt(m)))),...Vp("grave",c.some(Re),f.some(({grave:m})=>m)),
...Vp("light",!c.every(Re),!f.every(({grave:m})=>m)))}var _p="rankings",nw=["country","pillar","year","printedAs"],mo=new Map;function ow(){let{reading:t,language:e}=h,
n=`${t} ${e}`;return mo.has(n)||(mo.set(n,null),wt("answer",_p,{},t,e).then(({table:o})=>{mo.set(n,o),W()},()=>mo.
delete(n))),mo.get(n)}function sw({columns:t,headings:e,rows:n}){let o=nw.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>l("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>l("tr",{class:i?"doubtful":""},...o.map((c,f)=>l(
"td",{dir:"auto"},a[c],f?"":i))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":d("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function Qp(){let t=se();if(t===null||
u.presets[t].name!=="ranks"||!Bt())return"";let e=ow();if(!e?.chart)return et(d("ranked"),l("p",{class:"muted",
role:"status"},d("answering")));let n=M(d("allOfIt"),()=>yt(_p),{class:"tool"}),o=et(d("ranked"),Ir(e.chart,$(
"overview").clientWidth-32),sw(e),n);return o.classList.add("ranks"),o}var rw=12;function aw(t){let e=u.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function iw({relation:t,sum:e}){let n=sr(t,e);if(n===null)return"";let o=document.createElementNS(
ke,"svg");o.setAttribute("class",`amount tone-${he(e.currency)}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(ke,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function cw(t){let{relation:e,sum:n}=t,o=G([n.statement]),s=o&&Xe(n.statement),r=qo(e),a=r!==
null&&h.pair?.from===r.from&&h.pair.to===r.to,i=aw(e).map(A).join(" → "),c=l("b",{},or(n.statement),o?l("sup",
{},o):""),f=l("span",{class:"figure"},l("span",{dir:"auto"},i),c);return l("li",{},l("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&Zo(r)},f,iw(t)))}function Yp(){let t=Ie().flatMap(r=>jn(
r).map(a=>({relation:r,sum:a})));if(t.length<2)return"";let e=new Map;for(let r of t){let a=`${B(r.relation).family}\
 ${r.sum.currency}`;e.set(a,[...e.get(a)??[],r])}let n=[...e.values()].map(([{sum:r}])=>r.currency),o=[...e.values()].
flatMap(r=>{let a=r.sort((g,p)=>p.sum.value-g.sum.value).slice(0,rw),[{relation:i,sum:c}]=a,m=n.filter(g=>g===
c.currency).length>1?` · ${S(B(i).label)}`:"";return[l("h4",{},zt(c.currency)+m),l("ul",{class:"sums"},...a.map(
cw))]}),s=t.map(({sum:r})=>r.statement).filter(Xe);return et(d(h.reading==="corrected"?"rightAmounts":"amounts"),
...o,...ao(s),P(d("scales")))}function On(t,e,n){let o=It()[t],s=[["",d("any")],...n].map(([a,i])=>l("option",{value:a,selected:a===o},i)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:a})=>Lr({...It(),[t]:a.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var Xp=t=>t?[["only",d("onlySuch")],["without",d("withoutSuch")]]:
[];function Jp(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=Ai(),r=[On("least",d("least"),t.map(([c,{amounts:f}])=>[
c,ft(f).replaceAll(`
`," ")])),On("since",d("since"),e.map(c=>[String(c),String(c)])),On("until",d("until"),e.map(c=>[String(c),String(
c)])),On("status",d("statusIs"),n.map(([c,f])=>[c,S(f)])),On("hearsay",d("hearsay"),Xp(o)),On("errata",d("erra\
ta"),Xp(s))].filter(Boolean);if(!r.length)return"";let a=!de(It()),i=M(d("everyLine"),()=>Lr(oe()),{class:"too\
l","data-act":"everyLine"});return l("details",{class:"several sieve",open:a},l("summary",{},d("sieve")),...r,
a?l("p",{class:"note",role:"status"},d("linesLeft")(Y().size)):"",a?i:"")}var Mn=t=>t.toLocaleString(h.language),lw=[...u.things.keys()].slice(0,j),fw=u.kinds.map((t,e)=>lw.filter(n=>N(
n)===e).length),Zp=new Set(u.relations.map(({thing:t})=>N(t))),tu=Te.slice(0,8);function pw(){let t=se(),e=u.presets.
map((n,o)=>M(S(n.title),()=>al(o),{class:"tool",value:n.name,"aria-pressed":String(o===t&&h.mode!=="types")}));
return Oo.includes("types")&&e.push(M(d("types"),()=>qe("types"),{class:"tool",value:"types","aria-pressed":String(
h.mode==="types")})),et(d("views"),l("div",{class:"tools",role:"group","aria-label":d("views")},...e),P(h.mode===
"types"?d("typesNote"):t===null?d("ownView"):Ca(t)),u.presets.some(({name:n})=>n==="all")?"":P(d("tooMany")(Mn(
j))))}function uw(t,e){let n=u.kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!en().has(t),onchange:({
target:a})=>Zt(t,a.checked?"show":"hide")}),s=l("small",{},d("shownOf")(Mn(e),Mn(fw[t]))),r=S(n.label);return l(
"li",{},l("label",{},o,vt(n),l("span",{},r),s),M(d("only"),()=>Zt(t,"only"),{class:"only","aria-label":d("only\
This")+r}))}function dw(){let t=No(),e=[...u.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>uw(r,t.get(
r)??0))),o=e.filter(s=>Zp.has(s));return[et(d("kinds"),P(d("kindsNote")),n(e.filter(s=>!Zp.has(s)))),o.length?
et(d("lines"),P(d("linesNote")),n(o),l("div",{class:"tools"},M(d("unfoldAll"),ll,{class:"tool","data-act":"unf\
oldAll"}),M(d("foldAll"),fl,{class:"tool","data-act":"foldAll"}))):"",en().size?M(d("all"),()=>Zt(null,"all"),
{class:"tool",id:"every"}):""]}function mw({kind:t,names:e}){let n=e.map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll(
"-"," ")),o=["entity","path"].includes(t)?[...new Set(n.flatMap(r=>us(r,3)))]:[],s=o.flatMap(r=>[" ",K(r)]);return l(
"div",{class:"erratum",id:"unknown",role:"alert"},l("p",{dir:"auto"},d("unknown")(t,e.join(", "))),o.length?l(
"p",{},d("didYouMean"),...s):"")}function hw(){let t=h.reading==="corrected"?` ${d("putRight")}`:"";return l("\
p",{},l("span",{class:"ring","aria-hidden":"true"},"†"),d("ring"),t)}function gw(){let t=tu.map(e=>l("li",{},
K(e)," ",l("small",{},String(L(e).length))));return et(d("connected"),l("ul",{class:"things"},...t))}function ww(){
let t=[...u.steps.keys()].slice(1).map(e=>{let n=l("span",{},S(gn(e).text)),o={type:"button",class:"question",
"aria-current":h.tour===e?"step":!1};return l("li",{},l("button",{...o,onclick:()=>Jt(e)},n))});return t.length?
et(d("tourSteps"),l("ol",{},...t)):""}function yw(){let t=u.links.map(([e,n])=>l("a",{href:S(n)},S(e)));return t.
length?P(d("beside"),...t.flatMap(e=>[" · ",e]).slice(1)):""}function xw(){let t=Aa();if(t===null)return[];let{
points:e,passages:n}=gn(t),o=(a,i)=>l("li",{dir:"auto"},a," ",...i.map(at));if(e.length){let a=e.map(i=>o(S(i.
text),i.passages));return[et(d("inShort"),l("ul",{class:"points"},...a))]}let r=n.filter(a=>u.passages[a].text).
map(a=>o(S(u.passages[a].text),[a]));return t?[et(d("inShort"),l("ul",{class:"points"},...r))]:[]}function eu(){
let t=[d("things")(Mn(j-u.relations.length)),d("statements")(Mn(u.statements.length)),u.passages.length?d("sen\
tences")(Mn(u.passages.length)):""],e=[l("h2",{class:"unseen"},d("overview")),h.unknown?mw(h.unknown):"",...xw(),
h.tour===null&&h.mode!=="types"?Yp():"",pw(),yw(),ww(),Qp(),u.articles.length&&u.readings.length>1?P(d("bothRe\
adings")):"",l("p",{class:"counts"},t.filter(Boolean).join(" · ")),l("p",{},d("help")),u.readings.length===1&&
u.readings[0]==="corrected"?P(d("onlyCorrected")):"",ki?hw():"",...dw(),Jp(),tu.length?gw():""];$("overview").
replaceChildren(...e.filter(Boolean))}var ou=t=>Math.min(...t,u.passages.length),su=t=>l("span",{class:"chips"},...t.map(at)),ru=t=>l("span",{dir:"a\
uto"},t),au=t=>[u.statements[t].subject,u.statements[t].object].filter(e=>typeof e=="number"),bw={title:"thing\
Rows",under:["kind"],rows:()=>[...u.things.keys()].slice(0,j).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:A,cell:K},{name:"kind",value:t=>S(B(t).label)},{name:"linkedTo",value:t=>ot(t).length},{name:"marks",
value:t=>Le(t).length,cell:t=>Le(t).length?`${G(Le(t))} ${Le(t).length}`:""}]},nu=({passage:t})=>t===null?[]:[
t],kw={title:"wordRows",under:["thing"],rows:()=>ro().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:u.statements[e].subject},things:t.statements.flatMap(au)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>ru(t.text)},{name:"sentence",value:t=>ou(nu(t)),cell:t=>su(nu(t))},{name:"thing",value:({subject:t})=>A(
t),cell:({subject:t})=>K(t)},{name:"marks",value:({statements:t})=>G(t)}]},$w={title:"statementRows",under:["r\
elation","object"],rows:()=>[...u.statements.keys()].filter(F).map(t=>({row:t,things:au(t)})),columns:[{name:"\
subject",value:t=>A(u.statements[t].subject),cell:t=>K(u.statements[t].subject)},{name:"relation",value:t=>S(u.
predicates[u.statements[t].predicate])},{name:"object",value:ze,cell(t){let{object:e}=u.statements[t];return typeof e==
"number"?K(e):ru(ze(t))}},{name:"sentence",value:t=>ou(u.statements[t].passages),cell:t=>su(u.statements[t].passages)},
{name:"marks",value:t=>G([t])}]},Ls={things:bw,...u.sentences.length&&{words:kw},statements:$w};var js=200,cu=matchMedia("(max-width: 640px)"),Ns={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},ee="things",lu=!1,ho="",En=js,iu=t=>String(t).normalize("NFKC").toLowerCase();function Sw(){
let{columns:t,rows:e}=Ls[ee],n=new Set([...z(),...mt().flatMap(({relation:p})=>p??[])]),o=([p,...w])=>lu||n.has(
p)||ee==="words"&&w.some(y=>R(y)&&n.has(y)),s=iu(ho),r=new Set(ho?to(ho,1/0):[]),a=(p,{name:w,value:y,cell:x})=>w===
"sentence"&&x?x(p).textContent:y(p),i=(p,w)=>!ho||t.some(y=>iu(a(p,y)??"").includes(s))||w.some(y=>r.has(y)),{
by:c,direction:f}=Ns[ee],{value:m}=t[c],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:p,things:w})=>o(w)&&i(p,w)).map(({row:p},w)=>({row:p,key:m(p),i:w})).sort((p,w)=>{let[
y,x]=[p.key,w.key],k=typeof y=="number"&&typeof x=="number"?y-x:g(String(y),String(x));return f*k||p.i-w.i}).map(
({row:p})=>p)}var Rs=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),Ia=l("div",{class:"tools",role:"group","data-label":"tableOf"}),Ra=l("input",{type:"checkbox",id:"eve\
ry-row"}),fu=l("p",{class:"note",role:"status"}),Is=l("table",{}),Na=M("",vw,{class:"tool","data-message":"mor\
eRows"});function vw(){En+=js,Me()}function pu(){Rs.addEventListener("input",()=>{ho=Rs.value.trim(),En=js,Me()}),
Ra.addEventListener("change",()=>{lu=Ra.checked,Me()}),cu.addEventListener("change",()=>$("table").hidden||Me());
let t=l("label",{class:"check"},Ra,l("span",{"data-message":"everyRow"}));$("table").append(l("div",{class:"ba\
r"},Ia,Rs,t),fu,l("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Is,Na))}function Ow(t){
let{by:e,direction:n}=Ns[ee];Ns[ee]={by:t,direction:e===t?-n:1},Me(),Is.querySelector(`th [value="${t}"]`)?.focus()}
function Mw(t){ee=t,En=js,Me(),Ia.querySelector(`[value=${t}]`)?.focus()}function Ew({name:t},e){let{by:n,direction:o}=Ns[ee],
s=e===n?o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},M(Tt(t),()=>Ow(e),{value:String(
e)}))}function Me(){Rs.placeholder=d("filter"),Ia.replaceChildren(...Object.entries(Ls).map(([f,{title:m}])=>M(
Tt(m),()=>Mw(f),{class:"tool",value:f,"aria-pressed":String(f===ee)})));let{columns:t,title:e,under:n}=Ls[ee],
o=Sw(),s=t.filter(({name:f})=>cu.matches&&n.includes(f)),[r,...a]=t.filter(f=>!s.includes(f)),i=(f,{value:m,cell:g})=>g?
g(f):String(m(f)),c=f=>{let m=s.map(p=>l("div",{class:"under"},i(f,p))),g=a.map(p=>l("td",{},i(f,p)));return l(
"tr",{},l("th",{scope:"row"},i(f,r),...m),...g)};Is.className=ee,Is.replaceChildren(l("caption",{class:"unseen"},
Tt(e)),l("thead",{},l("tr",{},...[r,...a].map(f=>Ew(f,t.indexOf(f))))),l("tbody",{},...o.slice(0,En).map(c))),
fu.textContent=d("rowsOf")(Math.min(En,o.length),o.length),Na.hidden=o.length<=En,Na.textContent=d("moreRows")}var Tw=12,Aw=18,[uu,Cw]=[9,38],Lw=560,mu=12,Rw=80,Ps=t=>t.toLocaleString(h.language);function hu(t){qe("pictur\
e"),Zt(t,"only")}function Nw(t,e){let n=(a,i)=>e.reduce((c,{from:f,to:m,total:g})=>c+(f===a&&m===i||f===i&&m===
a?g:0),0),[o,...s]=t,r=[o];for(;s.length;){let a=r[r.length-1];s.sort((i,c)=>n(a,c)-n(a,i)||t.indexOf(i)-t.indexOf(
c)),r.push(s.shift())}return r}function du({names:t}){let e=[...t].sort(([,o],[,s])=>s-o);return[...e.slice(0,
2).map(([o,s])=>`${o} ${Ps(s)}`),...e.length>2?[d("moreLines")(e.length-2)]:[]].join(", ")}function Iw(t,e,n){
let[s,r]=[(t.x+e.x)/2,(t.y+e.y)/2],a=18/(Math.hypot(e.x-t.x,e.y-t.y)||1),i={x:s+(n.x-s)*.35-(e.y-t.y)*a,y:r+(n.
y-r)*.35+(e.x-t.x)*a},c=Math.hypot(e.x-i.x,e.y-i.y)||1,[f,m]=[(e.x-i.x)/c,(e.y-i.y)/c],g={x:e.x-f*(e.radius+2),
y:e.y-m*(e.radius+2)},p={x:g.x-f*9,y:g.y-m*9},w=`${g.x},${g.y} ${p.x-m*4},${p.y+f*4} ${p.x+m*4},${p.y-f*4}`,y={
x:t.x/4+i.x/2+e.x/4,y:t.y/4+i.y/2+e.y/4};return{path:`M${t.x} ${t.y}Q${i.x} ${i.y} ${p.x} ${p.y}`,arrow:w,at:y}}
var jw=(t,e,n,o={})=>q("text",{x:e,y:n,"font-size":mu,"text-anchor":"middle",class:"label",...o},t);function Pw(t,e,n,o){
let s=Math.max(...t.map(p=>At.get(p)??0)),r={x:n/2,y:o/2,radius:0},a=new Map;Nw(t,e).forEach((p,w)=>{let y=2*Math.
PI*w/t.length-Math.PI/2,x=uu+(Cw-uu)*Math.sqrt((At.get(p)??0)/s),[k,v]=[r.x+(n/2-130)*Math.cos(y),r.y-14+(o/2-
76)*Math.sin(y)];a.set(p,{x:k,y:v,radius:x})});let i=q("svg",{xmlns:ke,viewBox:`0 0 ${n} ${o}`,width:n,height:o,
"aria-hidden":"true"}),c=e.filter(({from:p,to:w})=>p!==w&&a.has(p)&&a.has(w)),f=[...a.values()].map(({x:p,y:w,
radius:y})=>[p-y,w-y,p+y,w+y]),m=[];function g(p,w,y,x=mu,k=400){let v=dt(p,x,k)[0]/2+3;f.some(([T,D,H,nt])=>w+
v>T&&w-v<H&&y+4>D&&y-x<nt)||(f.push([w-v,y-x,w+v,y+4]),m.push(jw(p,w,y,{"font-size":x,"font-weight":k})))}for(let[
p,{x:w,y,radius:x}]of a)g(`${S(u.kinds[p].label)} ${Ps(At.get(p)??0)}`,w,y+x+16,14,600);c.forEach((p,w)=>{let[
y,x]=[a.get(p.from),a.get(p.to)],{path:k,arrow:v,at:T}=Iw(y,x,r),D=1+5*Math.sqrt(p.total/c[0].total);i.append(
q("path",{d:k,class:"link","stroke-width":D}),q("polygon",{points:v,class:"tip"})),w<Aw&&g(du(p),T.x,T.y+4)});
for(let[p,{x:w,y,radius:x}]of a){let k=e.find(({from:T,to:D})=>T===p&&D===p),v=q("circle",{cx:w,cy:y,r:x,class:`\
dot ${u.kinds[p].family}`});v.addEventListener("click",()=>hu(p)),i.append(v),k&&g(`↻ ${du(k)}`,w,y+x+32)}return i.
append(...m),i}var ja=t=>l("button",{type:"button",class:"thing",onclick:()=>hu(t)},vt(u.kinds[t]),S(u.kinds[t].
label));function Dw(t){let e=t.flatMap(({from:s,to:r,names:a})=>[...a].map(([i,c])=>({from:s,name:i,to:r,n:c})));
e.sort((s,r)=>r.n-s.n);let n=["subject","relation","object","howMany"].map(s=>l("th",{scope:"col"},d(s))),o=e.
map(({from:s,name:r,to:a,n:i})=>l("tr",{},l("td",{},ja(s)),l("td",{dir:"auto"},r),l("td",{},ja(a)),l("td",{class:"\
numeric"},Ps(i))));return l("table",{},l("thead",{},l("tr",{},...n)),l("tbody",{},...o))}function gu(){let t=$(
"types"),e=ni(S),n=[...At.keys()].sort((a,i)=>(At.get(i)??0)-(At.get(a)??0)),{clientWidth:o,clientHeight:s}=t.
parentElement,r=n.map(a=>l("li",{},ja(a)," ",l("small",{},Ps(At.get(a)??0))));t.replaceChildren(o<Lw?"":Pw(n.slice(
0,Math.min(Tw,Math.floor(o/Rw))),e,o-32,Math.max(480,s-100)),l("ul",{class:"things"},...r),e.length?Dw(e):"",M(
d("asPicture"),()=>qe("picture"),{class:"tool"}))}za(Yf,cc,vr,Ko,qa,Uf,Up,Kp,Rf,eu,Wp,Mp,Ts,()=>h.tab==="text"&&$s(),()=>h.mode==="table"&&Me(),()=>h.mode==="ty\
pes"&&gu(),hs,Tf,ma,Gs,()=>{$("undo").disabled=!Ha()},Xf);zc(La);Dp();Df();pu();vs($("query"),$("found"),{take:Ft,
sentences:Cf,read:ye,asks:!0});Kf();sp();Zf();rp();Lf();Gf();bp();ut(!zs.matches);$("empty").hidden=j>0;E.once(
"afterDrawing",()=>performance.mark("drawn"));es(location.hash);h.mode!=="picture"&&performance.mark("drawn");
window.sovkg={data:u,network:E,lines:Y,readable:Xo,pointOn:$t,picture:{shown:je,things:z,isPinned:me},select(t){
let e=Q(t);return e!==void 0&&Ft(e),e!==void 0}};document.documentElement.dataset.ready="";})();
