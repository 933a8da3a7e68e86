"use strict";(()=>{var kt=history.state?.step??0,io={[kt]:location.hash},ba=!1,vs=()=>{};var Os=()=>kt>0;function ka(t,e){let n=e&&t!==io[kt];kt+=Number(n),io[kt]=t;try{history[n?"pushState":"replace\
State"]({step:kt},"",t||location.pathname+location.search)}catch{ba=!0}}function $a(){if(Os()){if(!ba)return history.
back();kt-=1,vs(io[kt],!1)}}function Sa(t){vs=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
kt=n?kt+1:e.step,io[kt]=location.hash,vs(location.hash,n)})}var co=new Map,z=(t,e)=>{co.set(t,e)},Nt=[],lo=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
It=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),jt=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Ip(){return[...[...co].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${lo(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${lo(a)}`)]:[]}),...Nt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var fo=!1;function Q(){fo=!0,Nt=[]}function va(){ka(Ip(),fo),fo=!1}function jp(t){let e=new Map;
Nt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Nt.push({part:n,kind:"",names:[n]})}return e}function Oa(t,e=!0){
fo=!1;let n=jp(t),o=new Map([...n].filter(([s])=>!co.has(s)));for(let[s,{read:r,kept:a}]of co){if(a&&!e)continue;
let i=n.get(s)??"",l=r(i,o),f=`${s}=${lo(i)}`;l===null?Nt.push({part:f,kind:"",names:[`${s}=${i}`]}):l?.length&&
Nt.push({part:f,kind:s,names:l})}for(let[s,r]of o){let a=`${s}=${lo(r)}`;Nt.push({part:a,kind:"",names:[`${s}=${r}`]})}
return Nt.length?{kind:Nt[0].kind,names:Nt.flatMap(({names:s})=>s)}:null}var Ma=Os,Ea=$a;var Pp=JSON.parse(document.getElementById("data")?.textContent??"{}");function Dp({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var u=Object.fromEntries(Object.
entries(Pp).map(([t,e])=>[t,e.blank?Dp(e):e]));var po={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},m={language:u.lang,reading:u.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...po},Ta=[];function Aa(...t){Ta.push(...t)}function F(){for(let t of Ta)t()}var $=t=>Array.
isArray(t)?t[m.language==="ko"?1:0]:t,rt=t=>$(t[m.reading==="corrected"?t.length-1:0]),A=t=>$(u.things[t].label),
Pt=t=>new Intl.DisplayNames(m.language,{type:"currency"}).of(t)??t;function ae(){let{pair:t,selected:e}=m;return t?
`${A(t.from)} – ${A(t.to)}`:e===null?"":A(e)}var N=u.things.filter(({kind:t})=>t!==null).length,C=t=>u.things[t].kind,D=t=>u.kinds[C(t)],q=t=>D(t).rank==="\
concept",Es=[];for(let t of u.relations)Es[t.thing]=t;var Y=t=>Es[t],R=t=>Es[t]!==void 0,uo=u.things.map(()=>[]);
u.statements.forEach(({subject:t,object:e},n)=>{uo[t].push(n),typeof e=="number"&&e!==t&&uo[e].push(n)});var at=t=>uo[t].
filter(e=>u.statements[e].subject===t),ie=Array.from({length:N},()=>[]);function Ra(t){ie[t.from].push(t),t.to!==
t.from&&ie[t.to].push(t)}var L=t=>ie[t];u.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
N&&e<N&&Ra({from:t,to:e,statement:n,relation:null})});var La=t=>Array.isArray(t)?t[0]:t,Ms=[];for(let t of u.edges)
Ms[t.relation]??=[],Ms[t.relation].push(t);for(let{thing:t,captions:e}of u.relations){let n=Ms[t]??[],o=La(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:l})=>l===null&&q(i)&&La(u.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:l,end:f,property:p,role:g}=i,[d,w]=[g!=="poin\
t",g==="into"];Ra({from:l,to:f,statement:null,relation:t,property:p,isAside:d,leadsIn:w,repeats:r&&s(i),alone:a})}}
var $e=[...u.things.keys()].slice(0,N).filter(t=>D(t).rank==="actor").sort((t,e)=>ie[e].length-ie[t].length||t-
e),X=(t,e)=>t.from===e?t.to:t.from,Ca=(t,e)=>ie[t].filter(n=>X(n,t)===e&&Dt(n,new Set));function I(t){let{only:e}=u.
statements[t];return e===""||e===m.reading}var Dt=(t,e)=>t.relation===null?I(t.statement):!e.has(C(t.relation));
function Z(t,e=new Set){let n=new Set;for(let o of ie[t]){let s=X(o,t);s===t||e.has(C(s))||!Dt(o,e)||R(s)&&!R(
t)||n.add(s)}return[...n]}var $t=t=>[...new Set(ie[t].map(e=>X(e,t)).filter(e=>R(e)&&e!==t))];function mo(t){let e=R(
t)?[]:$t(t).flatMap(at);return new Set([...uo[t],...e].filter(I))}var Ft=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:at(e.relation).filter(I)));function ho(t){let e=new Set;for(let{subject:n,object:o,passages:s}of u.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<N&&e.add(r);return[...e]}function go(t,e){
let n=o=>I(o)&&u.statements[o].passages.includes(t);return e.relation===null?n(e.statement):at(e.relation).some(
n)}var k=t=>document.getElementById(t);function c(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var M=(t,e,n={})=>c("button",{type:"button",onclick:e,...n},t),J=(t,...e)=>c(
"section",{},c("h3",{},t),...e);function Bt(t,e){for(let n of k(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function et(t){k("status").textContent=t}var Na={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
 it.`,whichQuestion:"Which question? money, policy, people …",allQuestions:"All questions",changeQuestion:"C\
hange the question",noQuestion:t=>`There is no question “${t}” here.`,starting:"The engine starts …",notStarted:"\
This browser does not let the page start its engine. The picture, the text and the table work without it.",answering:"\
Answering …",closeAnswer:"Close the answer",rowsOfAnswer:"Rows of the answer",answer:"Answer",questions:"Que\
stions",understanding:"Looking for the question …",orElse:"or",nearest:"nearest",noneAnswers:(t,[e])=>t.length?
`No question answers this: nothing here is called ${t.map(n=>`“${n}”`).join(" or ")}.`:e?`No question answ\
ers this: “${e}” asks for what is not so. What the article denies is a question of its own.`:"No question \
here answers this.",saidAs:t=>`You asked: “${t}”`,leftAside:t=>`Left out of account: ${t.map(e=>`“${e}”`).
join(", ")}.`,mayMean:"It may also mean:",rows:t=>t===1?"1 row":`${t} rows`,forExample:"such as",drop:"take aw\
ay",whyRow:(t,e)=>`Why row ${t}${e?`, marked ${e}`:""}`,cite:"To cite",copy:"Copy",copied:"Copied",alsoAsked:(t,e)=>`\
Also asked of what it includes: ${t}${e>0?` and ${e} more`:""}.`,noEvidence:"For this question no sentences ca\
n be told row by row.",ended:t=>`No answer within ${t} seconds, so it was ended. Narrow the question and ask a\
gain.`,broke:"The engine broke at this query, and starts anew with the next. An ORDER BY over values of severa\
l kinds does that: order by STR(?x).",refused:t=>`${t} would reach beyond this graph. Ask what is in it.`,served:({
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
"topic-time":"Time"};var Ia={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each check\
ed by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at once; \
bring one, the article's text.",folder:`“${e}” is a folder; bring the text file itself.`,large:`“${e}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” cannot \
be read.`,noText:`“${e}” is no UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing has chan\
ged.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let l=d=>d?`${d.name} (${i(d)})`:"";if(!e)
return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” has none of the ${e} sen\
tences; it differs from ${l(n)} on. Is it the article's text, unchanged?`;let f={mark:"a byte order mark at it\
s beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NFD)"},p=s.length?` As it\
 is, the file differs from ${l(n)} on: it has ${s.map(d=>f[d]).join(" and ")}, which the page has put right.`:
"",g=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that the graph was made from\
.`:"";return t===e?`All ${e} sentences verified.${g}${p}`:`${t} of ${e} sentences verified.${g} The first that\
 differs is ${l(o)}.${p} Only what is verified is quoted.`}};var ja={search:"Search, or ask a question",found:"Found",nothing:"Nothing found",language:"Language",options:"\
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
As a chart",saveChart:"Take the chart away as SVG",takeAway:"Take away",takeSlide:"What is in sight, as a slid\
e",takeData:"What is shown, as data",takeLink:"The view",transparent:"Transparent ground",copyLink:"Copy link",
linkCopied:"The link is copied.",slideSource:t=>`Source: ${t}`,slideErrata:"Ring and † or !: recorded as an er\
ror of the article; what is grave has a ! or an underlined †.",savePng:"PNG",saveSvg:"SVG",print:"Print",panel:"\
Overview, details, path and text",tabs:"Beside the picture",overview:"Overview",details:"Details",noneChosen:"\
Nothing is chosen. Choose a thing or a line in the picture or the table, or search for a name.",pathTab:"Path",
textTab:"Text",origin:(t,e)=>`What ${e>1?`${e} articles state`:"one article states"}${t?`: ${t}`:""}.`,bothReadings:"\
“As stated” is what is printed; “Corrected” has recorded errors put right.",views:"What to look at",ownView:"\
Your own selection.",tooMany:t=>`With ${t} things the graph is too large to be drawn at once: start here, sear\
ch, and expand.`,ownData:(t,e,n)=>`${t} things of ${e} kinds; ${n} has the most links.`,tour:"Tour",tourStart:t=>`\
Take the tour: ${t} steps →`,tourStep:(t,e)=>`Tour, ${t} of ${e}`,tourBack:"← Back",tourNext:"Next →",tourLeave:"\
Leave the tour",statedIn:"Stated in",inShort:"What the article says, in short",rightAmounts:"Amounts in the pi\
cture, corrected",amounts:"Amounts in the picture, as printed",scales:"One scale for each currency, for bars a\
nd lines; currencies are never added up.",help:"Choose a thing or a line to read what is said, and in which se\
ntence.",things:t=>`${t} things`,statements:t=>`${t} statements`,sentences:t=>`${t} sentences`,legend:"What is\
 in the picture; a click leaves a kind out",statedLine:"other statement",wideLine:t=>`width: amount, ${t}`,graveError:"\
grave error",lightError:"other error",kinds:"Things",lines:"Statements drawn as lines",linesNote:"An investmen\
t, a rank or a role links what it names. Unfold it to see it as a thing.",unfoldAll:"Unfold all",foldAll:"Fold\
 all",kindsNote:"How many of each kind are in the picture; what is unchecked is left out.",shownOf:(t,e)=>`${t}\
 of ${e}`,moreLines:t=>`and ${t} more`,only:"only",onlyThis:"Show only: ",all:"Show all kinds",sieve:"Which li\
nes",any:"any",least:"Amount at least",since:"Since",until:"Until",statusIs:"Status",hearsay:"Hearsay",errata:"\
Errata",onlySuch:"only these",withoutSuch:"without these",everyLine:"Show every line",linesLeft:t=>t===0?"No l\
ine is so.":t===1?"One line is so.":`${t} lines are so.`,connected:"Most connected",unknown:(t,e)=>{let n={entity:"\
thing",path:"thing",passage:"sentence",view:"selection"}[t];return n?`The address asks for “${e}”, but this \
page has no ${n} of that name.`:`The address ends in “${e}”, which names nothing on this page.`},didYouMean:"\
Did you mean:",onlyCorrected:"This page holds only the corrected reading; what was printed is not in it.",actions:"\
What to do with it",focus:"Focus",expand:"Expand",unfold:"Unfold",fold:"Fold",unfoldAround:"Unfold its lines",
foldAround:"Fold its lines",pathFrom:"Path from here",pin:"Pin",hide:"Hide",release:"Deselect",linked:"Linked \
with",relationOf:t=>`“${t}” ${/ (of|by|in|as|at|with|from|to|on)$/.test(t)?"this":"of"}`,andMore:t=>`${t} \
more`,elsewhere:"Elsewhere",broader:"Belongs under",narrower:"Narrower",related:"Related",said:"What is said, \
sentence by sentence",asData:"Statement by statement",data:"Data: identifiers, roles and properties",identifier:"\
Identifier",asParts:"By property",figures:"Figures",erratum:"Erratum:",ring:"A ring with †, and a † beside wor\
ds, mark what is recorded as an error of the article; a ring with ! and a † on a red ground mark a grave one.",
putRight:"A ‡ marks what is put right in this reading.",corrected:"Corrected: ",correctedFrom:t=>`Corrected \
here; printed: ${t}`,supplied:"Corrected here; not printed",unparaphrased:"No paraphrase yet.",unsourced:"No p\
assage states this.",pathTitle:"Path between two things",pathHelp:"The shortest path, step by step, with the s\
entences that make it. Denied links are not used.",from:"From",to:"To",swap:"Swap",sameEnds:"Both are the same\
; name two different things.",steps:t=>t===1?"One step:":`${t} steps:`,asShort:t=>`${t} paths are equally shor\
t; by way of:`,avoidHubs:"Avoid what links almost all",both:(t,e,n)=>e==="to"?`both: ${t} → ${n}`:`both: ${n}\
 → ${t}`,noPath:"No path leads from one to the other.",table:"Table",tableOf:"Rows",thingRows:"Things",wordRows:"\
In words",statementRows:"Statements",words:"What is said",close:"Close",filter:"Filter rows",everyRow:"Include\
 what is not in the picture",moreRows:"More rows",rowsOf:(t,e)=>`${t} of ${e} rows`,thing:"Thing",kind:"Kind",
linkedTo:"Neighbours",marks:"Errata",subject:"Subject",relation:"Relation",object:"Object",sentence:"Sentences",
empty:"There is nothing to draw.",chosen:"Chosen: ",added:({added:t,total:e,away:n})=>(t<e?`${t} of ${e} neigh\
bours added; expand again for more.`:`${t} neighbours added.`)+(n?` ${n} more are of kinds that you have left \
out.`:""),leftOut:(t,e)=>`${t===1?"One neighbour is":`${t} neighbours are`} kept away by what is left out: ${e.
join(", ")}.`,undone:"Undone.",hiddenNow:"Hidden.",unfound:"Your file does not have this sentence as the graph\
 knows it.",readHere:"read it in the text",briefly:(t,e)=>`¶${t}, sentence ${e}`,where:(t,e)=>`paragraph ${t}\
, sentence ${e}`,textTitle:"The article, sentence by sentence",textHelp:"Choose a sentence and the picture lig\
hts up what it states; arrow keys go on.",paraphrased:"These sentences are paraphrases, not the article's word\
s.",noText:"This graph names no passages.",itStates:"What it states:",nothingStated:"No statements of this sen\
tence are in this page.",previous:"Previous sentence",next:"Next sentence",sentenceOf:(t,e,n)=>`${t?`paragraph\
 ${t}, `:""}${e} of ${n}`,jump:"Go to a heading",isVerified:", verified in your file",isDifferent:", different\
 in your file",paragraph:t=>`Paragraph ${t}`,...Ia,...Na};var Pa={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
whichQuestion:"어떤 질문? 돈, 정책, 사람 …",allQuestions:"모든 질문",changeQuestion:"질문 바꾸기",
noQuestion:t=>`“${t}”이라는 질문은 없다.`,starting:"질의 엔진을 여는 중 …",notStarted:"이\
 브라우저에서는 질의 엔진이 열리지 않는다. 그림과 글, 표는 그대로 볼 수 있다.",
answering:"답을 찾는 중 …",closeAnswer:"답 닫기",rowsOfAnswer:"답의 행",answer:"답",questions:"질\
문",understanding:"질문을 찾는 중 …",orElse:"또는",nearest:"가장 가까운 질문",noneAnswers:(t,[
e])=>t.length?`이에 답하는 질문이 없다. ${t.map(n=>`“${n}”`).join(", ")}: 여기에 없는 이름이다.`:
e?`이에 답하는 질문이 없다. “${e}”: 그렇지 않은 것을 묻는 말이다. 글이 부정하는 것은 따로 물을 수 있다.`:
"이에 답하는 질문이 없다.",saidAs:t=>`물은 말: “${t}”`,leftAside:t=>`반영하지 못한 말: ${t.
map(e=>`“${e}”`).join(", ")}.`,mayMean:"다른 뜻일 수도 있다:",rows:t=>`${t}행`,forExample:"예:",
drop:"빼기",whyRow:(t,e)=>`${t}행의 근거${e?`, ${e} 표시`:""}`,cite:"인용 표기",copy:"복사",copied:"\
복사됨",alsoAsked:(t,e)=>`이에 포함되는 것도 함께 물었다: ${t}${e>0?` 외 ${e}개`:""}.`,noEvidence:"\
이 질문은 행마다 문장을 가려 보일 수 없다.",ended:t=>`${t}초 안에 답이 나오지 않아 멈췄다. 질문을 좁혀 다시 묻는다.`,
broke:"엔진이 이 질의에서 멈췄고, 다음 질문에서 다시 시작한다. 여러 종류의 값을 한꺼번에 정렬(ORDER BY)하면 그럴 수 있으니 STR(?x)로 정렬한다.",
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
정책","topic-text":"글","topic-time":"시간"};var Da={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(t,e){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${e}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${e}’은(는) 빈 파일이다.`,unreadable:`‘${e}’을(를) 읽을 수 없다.`,noText:`‘${e}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[t]} 바뀐 것은 없다.`},
fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let l=d=>d?`${d.name}(${i(d)})`:"";if(!e)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!t)return`‘${a}’에는 문장 ${e}개 중 어느 것도 없다.\
 ${l(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let f={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},p=s.length?
` 파일 그대로는 ${l(n)}부터 다르다. ${s.map(d=>`${f[d]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",g=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return t===e?`문장 ${e}개를\
 모두 확인하였다.${g}${p}`:`문장 ${e}개 중 ${t}개를 확인하였다.${g} 처음으로 다른 문장은 ${l(
o)}이다.${p} 확인된 문장만 인용한다.`}};var Fa={search:"찾거나 물어보기",found:"찾은 것",nothing:"찾은 것이 없다",language:"언어",options:"\
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
VG로 내보내기",takeAway:"내보내기",takeSlide:"보이는 그대로 슬라이드로",takeData:"그려진 것을 데\
이터로",takeLink:"이 화면",transparent:"투명한 바탕으로",copyLink:"링크 복사",linkCopied:"링크를\
 복사했다.",slideSource:t=>`출처: ${t}`,slideErrata:"테두리와 †·!는 글의 오류로 기록된 것을 뜻한다. 심각한 것은 !나 밑줄 친 †로 나타낸다\
.",savePng:"PNG",saveSvg:"SVG",print:"인쇄",panel:"개요, 내용, 경로, 글",tabs:"그림 옆",overview:"\
개요",details:"내용",noneChosen:"고른 것이 없다. 그림이나 표에서 항목이나 선을 고르거나 이름을 찾는다.",
pathTab:"경로",textTab:"글",origin:(t,e)=>`글 ${e>1?`${e}편`:"한 편"}의 내용이다${t?`: ${t}`:""}.`,
bothReadings:"‘원문대로’는 인쇄된 그대로이고 ‘오류 수정’은 기록된 오류를 고친 것이다.",
views:"무엇을 볼까",ownView:"직접 고른 항목이다.",tooMany:t=>`항목이 ${t}개여서 한꺼번에 그리기에는 너무 많다.\
 여기서 시작하여 찾고 펼친다.`,ownData:(t,e,n)=>`항목 ${t}개, 종류 ${e}가지. 가장 많이 연결된 항목: ${n}`,
tour:"둘러보기",tourStart:t=>`${t}단계로 둘러보기 →`,tourStep:(t,e)=>`둘러보기 ${e}단계 중 ${t}`,
tourBack:"← 이전",tourNext:"다음 →",tourLeave:"둘러보기 끝내기",statedIn:"근거",inShort:"글이 말\
하는 것, 줄여서",rightAmounts:"그림에 있는 금액, 오류를 고쳐서",amounts:"그림에 있는 금액, 인쇄된 대로",
scales:"막대와 선은 통화마다 척도가 하나이며 통화끼리는 더하지 않는다.",help:"항목이나 \
선을 고르면 글이 무엇을 어느 문장에서 말하는지 보인다.",things:t=>`항목 ${t}개`,statements:t=>`\
진술 ${t}개`,sentences:t=>`문장 ${t}개`,legend:"그림에 있는 것. 누르면 그 종류가 빠진다",
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
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,...Da,...Pa};var Ba={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement"},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 \
진술이 보인다.",said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술"}};var Fp={en:ja,ko:Fa},h=t=>!u.passages.length&&Ba[m.language][t]||Fp[m.language][t];function St(t){let e=h(t);return typeof e==
"string"?e:""}var Bp=12,vt=new Map;for(let t=0;t<N;t+=1)R(t)||vt.set(C(t),(vt.get(C(t))??0)+1);function qa(t){let e=new Map;
for(let n=0;n<N;n+=1)for(let o of L(n)){if(o.from!==n||R(o.from)||R(o.to)||(o.relation===null?!I(o.statement):
o.isAside))continue;let[s,r]=[C(o.from),C(o.to)],a=t(o.relation===null?u.predicates[u.statements[o.statement].
predicate]:u.kinds[C(o.relation)].label),i=e.get(`${s} ${r}`)??{from:s,to:r,names:new Map,total:0};e.set(`${s}\
 ${r}`,i),i.names.set(a,(i.names.get(a)??0)+1),i.total+=1}return[...e.values()].sort((n,o)=>o.total-n.total||n.
from-o.from||n.to-o.to)}var Ts=vt.size>1,Wa=Ts&&u.presets[0]?.name==="hub"&&$e.every(t=>L(t).length<Bp);var As=Wa?"types":"picture",wo=["picture","table",...Ts?["types"]:[]];function yn(t){m.mode=t,k("table").hidden=
t!=="table",k("types").hidden=t!=="types",k("drawing").hidden=t!=="picture",k("tools").hidden=t!=="picture",Bt(
"modes",t)}function qp(t){let[e,...n]=t.split(":");return Object.hasOwn(u.prefixes,e)?u.prefixes[e]+n.join(":"):t}var Ls=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),Ua=new Map,Ga=new Map;for(let t=N-1;t>=0;t-=1){let{name:e,same:n}=u.things[t];
for(let o of[e,...n])Ga.set(Ls(o),t);for(let o of[e,...n])Ua.set(o,t).set(qp(o),t)}var K=t=>Ua.get(t)??(/^\w+:/.
test(t)?void 0:Ga.get(t.toLowerCase()));function Se(t){let{name:e}=u.things[t],n=Ls(e);return/^[\w.-]+$/.test(
n)&&K(n)===t?n:e}var Ha=new Map(u.passages.map(({name:t},e)=>[t.toLowerCase(),e])),za=t=>Ha.get(t.toLowerCase())??
Ha.get(Ls(t)),Wp=new Map(u.presets.map(({name:t},e)=>[t,e])),Ka=t=>Wp.get(t),Hp=new Map(u.kinds.map(({name:t},e)=>[
t,e])),yo=t=>Hp.get(t);var Va=()=>({name:"",typed:{},own:null,said:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,
row:null,rates:null,key:""}),O=Va(),xn=(t={})=>{Object.assign(O,Va(),t)},ce=()=>O.name!==""||O.own!==null,j={now:null,
terms:null,hasFailed:!1},Kt=()=>j.now?.questions.find(({name:t})=>t===O.name),qe=({typed:t})=>Object.values(t).
flat().map(e=>{let n=K(e);return n===void 0?e:A(n)}).join(", "),xo=t=>$(j.now?.questions.find(e=>e.name===t)?.
title??t);var Up=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Ot(t){
m.tab=t;for(let e of k("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of Up)k(n).hidden=e!==t;Rs()}function Rs(){let e=m.tab==="ask"&&Kt()?h("changeQuestion"):m.
tab==="details"?ae():"";k("fold").textContent=e||k(`tab-${m.tab}`).textContent}var Cs=matchMedia("(max-width: \
860px) and (min-height: 501px)"),it=t=>k("fold").setAttribute("aria-expanded",String(t)),bo=()=>Cs.matches&&it(
!1),_a=()=>k("fold").getAttribute("aria-expanded")==="true";var Qa=[[],[0],[-.3,.3],[-.4,0,.4]];function Ya(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function ht(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=Ya(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var Xa=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function Ja(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(Ya(t,e,n))} `:"L"}${o(e)}`}var Gp=Array.from({length:30},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),zp=.15,Kp=.01,Za=14,Vp=4e6;function bn(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var Ns=(t,e,n)=>n?Array.from({length:Za+1},(o,s)=>ht(t,e,n,s/Za)):[t,e];function ti(t,e,n,o){
if(t.length*e.length>Vp)return;let s=e.map(i=>{let[l,f]=o(i);return{thing:i,at:n(i),core:l,radius:f}}),r=new Map;
for(let i of t){let d=function(x,v=1/0){let S=Ns(l,f,x),[T,P,V,tt]=[l.x,l.x,l.y,l.y];for(let{x:dt,y:Ct}of S)[T,
P]=[Math.min(T,dt),Math.max(P,dt)],[V,tt]=[Math.min(V,Ct),Math.max(tt,Ct)];let bt=0;for(let{thing:dt,at:Ct,radius:re,
core:ao}of s){let{x:be,y:ke}=Ct;if(be<T-re||be>P+re||ke<V-re||ke>tt+re||dt===i.from||dt===i.to)continue;let wn=1/0;
for(let mt=1;mt<S.length;mt+=1)wn=Math.min(wn,bn(S[mt-1],S[mt],Ct));if(wn<re&&(bt+=wn<ao?1:Kp),bt>=v)break}return bt};
var a=d;let[l,f]=[n(i.from),n(i.to)],p=`${i.from}-${i.to}`,g=r.get(p)??[];r.set(p,g);let w=x=>g.every(v=>Math.
abs(v-x)>=zp),y=d(i.usual);i.bend=i.usual;for(let x of y?Gp:[]){let v=i.usual+x,S=w(v)?d(v,y):1/0;if(S<y&&([y,
i.bend]=[S,v]),!y)break}g.push(i.bend)}}var _p=60,Qp=900,Yp=2.399963229728653,Xp=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e,ei=(t,e,n,o)=>bn(t,e,n)<o;function ni(t,e,n,o,s){
let r=[];for(let a=e;a<Qp;a+=1){let i=14*Math.sqrt(a),l=a*Yp,f={x:Math.round(t.x+i*1.25*Math.cos(l)),y:Math.round(
t.y+i*Math.sin(l))},p=o(f);if(n.every(g=>Xp(p,g))){if(!s(f))return f;if(r.push(f)===_p)break}}return r[0]??{x:t.
x,y:t.y}}var oi=t=>u.statements[t].errata.length>0,ve=t=>u.statements[t].only==="corrected";function W(t){let e=[...t].
filter(oi);return(e.some(n=>!ve(n))?"†":"")+(e.some(ve)?"‡":"")}var ko=new Map;u.statements.forEach(({subject:t},e)=>{
oi(e)&&ko.set(t,[...ko.get(t)??[],e])});var si=ko.size>0,Oe=t=>(ko.get(t)??[]).filter(I),We=t=>u.statements[t].
errata.some(e=>u.errata[e].severity==="High"),Me=t=>Oe(t).some(e=>We(e)&&!ve(e)),qt=t=>W(Oe(t));function Is(t){
if(t.relation===null)return W([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return W(
at(e).filter(o=>{let{predicate:s,object:r}=u.statements[o];return s===t.property&&r===n&&I(o)}))}var $o=11,Jp=17,Ue=1.18,Zp=12,tu={actor:3.4,named:2.8,relation:2.4,concept:2},eu={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},[nu,ou]=[.16,.7],He=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(
n)?2:1),0);function su(t){let{columns:e,lines:n}=u.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*
[...r].length/He(r)))}}`,"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>He(a)>e*1.5?o(a):a)){let a=s[s.
length-1],i=a?`${a} ${r}`:r;He(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function ru(t){let e=su($(u.things[t].label)),n=Y(t)?.amounts??[];if(!n.length)return e+(qt(t).includes("‡")?
"‡":"");let o=rt(n).replaceAll(`
`," "),s=He(`${e.split(`
`).at(-1)} · ${o}`)<=u.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var ri=new Map;function js(t){let e=`${m.language} ${m.reading}`,n=ri.get(e)??new Map;return ri.set(
e,n),n.has(t)||n.set(t,ru(t)),n.get(t)}var ai=document.createElement("canvas").getContext("2d"),au=getComputedStyle(
document.body).fontFamily,iu={400:new Map,600:new Map};function Vt(t,e,n=400){let o=t.split(`
`),s=iu[n],r=s.get(t);return r===void 0&&(ai.font=`${n} 20px ${au}`,r=Math.max(...o.map(a=>ai.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*Ue]}function kn(t){let{radius:e,font:n}=u.things[t],[o,s]=Vt(js(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Wt(t,e,n){let{rank:o}=D(t),[s,r]=eu[o],a=tu[o]+Math.min(s*Math.sqrt(n),r);return Math.
max(u.things[t].radius*e,a*Math.max(ou,Math.min(1,e/nu)))}function ii(t,e,n){let o=D(t).rank==="actor"?Math.min(
.6*Math.sqrt(n),5):0;return{size:Math.min(Math.max(u.things[t].font*e,$o+o),Jp),bold:o&&n>=Zp?600:400}}var cu=40,lu=130;function Ps(t,{x:e,y:n}){let[o,s]=kn(t),r=n-u.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var fu=({
x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+n/2,e+o/2],Ds=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+
n,0)/t.length});function Mt(t,e,{near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>L(g).map(d=>X(d,g)).filter(
d=>d!==g&&t.has(d)),i=g=>t.get(g),l=(g,d)=>[...t].some(([w,y])=>w!==d&&ei(g,i(d),y,u.things[w].radius+4)),f=[...t].
map(([g,d])=>Ps(g,d)),p=new Set(e.filter(g=>!t.has(g)));for(;p.size;){let g=[...p],d=(n?null:g.find(v=>a(v).length))??
g[0];p.delete(d);let w=n?[]:r===void 0?a(d):[r],y=n?[n]:w.map(i),x=ni(y.length?Ds(y):o,n||y.length===1?r===void 0?
cu:lu:0,f,v=>s?fu(v,s):Ps(d,v),v=>w.some(S=>l(v,S)));t.set(d,x),f.push(Ps(d,x))}}var $n=80,[pu,uu]=[8,12];function ci(t,e){let n=q(t)||R(t)?e:e.filter(o=>!q(o));return n.length?n:e}function Ge(t,e,n){
return ci(t,Z(t,n)).filter(s=>!e.has(s)).sort((s,r)=>Number(q(s))-Number(q(r))||L(r).length-L(s).length||s-r)}
function du(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=Y(t.relation);return e.length?4:/\d/.test(
String(n[0]))?3:t.repeats?0:1}function Sn(t,e,n){let o=new Set(ci(t,Z(t,n))),s=[...o].filter(a=>e.has(a)).length;
if(R(t))return[...o].filter(a=>!e.has(a));if(s>=pu)return[];let r=new Map;for(let a of L(t)){let i=X(a,t),l={actor:20,
named:10,relation:0,concept:0}[D(i).rank];o.has(i)&&!e.has(i)&&Dt(a,n)&&r.set(i,Math.max(r.get(i)??0,l+du(a)))}
return[...r].sort(([a,i],[l,f])=>f-i||L(l).length-L(a).length||a-l).slice(0,uu-s).map(([a])=>a)}var So=["least","since","until","status","hearsay","errata"],_t=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),ze=t=>So.every(e=>!t[e]),fi=t=>Array.isArray(t)?t[0]:t,pi=t=>(t?.sums??[]).filter(({statement:e})=>I(
e)),li=(t,e)=>!t||t==="only"===e;function ui(t,e){let n=t.relation===null?void 0:Y(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:l}=e;if(o){let[f,p]=o.split(" ");if(!pi(n).some(g=>g.currency===f&&g.value>=
Number(p)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
fi(n?.status??"")!==a||!li(i,!!n?.hedge)?!1:!l||li(l,W(Ft([t]))!=="")}function di(){let t=u.relations.flatMap(
e=>pi(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(u.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(u.relations.flatMap(({status:e})=>e?[[fi(e),e]]:
[]))],hearsay:u.relations.some(({hedge:e})=>e),errata:u.errata.length>0}}var Fs=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:_t()}),b=Fs(),H=t=>b.shown.get(t),Ke=()=>new Set([...b.away,...b.aside]),mi=()=>new Set(
[...b.came.map(({thing:t})=>t),...b.visited===null?[]:[b.visited]]);function vo(t){let e={has:o=>b.shown.has(o)&&
!b.guests.has(o)},n=Ge(t,e,b.away);return{some:n.slice(0,$n),total:n.length,away:Ge(t,e,new Set).length-n.length}}
function hi(t){let e=new Set(Z(t,b.away)),n=Z(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=L(t).filter(a=>X(a,
t)===s&&Dt(a,new Set));return[C(s),...r.flatMap(({relation:a})=>a===null?[]:C(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>b.away.has(s))}}function ct(){let t=b.preset!==null&&u.presets[b.preset].kinds!==null,
e=Bs()?new Set(u.presets[b.preset].things):null,[n,o,s]=[Ke(),mi(),!ze(b.sieve)];function r(i){if(s&&!ui(i,b.sieve))
return!1;let l=o.has(i.from)||o.has(i.to);return i.relation===null?(l||!(e?.has(i.from)&&e.has(i.to)))&&Dt(i,n):
b.shown.has(i.relation)?!1:b.read.has(i.relation)?!i.repeats&&(t||Dt(i,n)):l?Dt(i,b.away):!(t&&i.isAside)&&Dt(
i,n)}let a=new Set(U());return[...a].flatMap(i=>L(i).filter(l=>l.from===i&&l.to!==i&&a.has(l.to)&&r(l)))}function Ee(t=null){
let e=ct().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var gi=()=>[...b.shown.keys()].filter(t=>R(t)&&!b.guests.has(t)),Oo=()=>[...b.guests],Et=t=>b.shown.has(t),le=t=>b.
pinned.has(t),Qt=()=>b.sieve,Yt=()=>b.preset,Bs=()=>b.preset!==null&&u.presets[b.preset].flows,Te=()=>b.shown;
function U(){let t=mi();return[...b.shown.keys()].filter(e=>!b.away.has(C(e))||t.has(e))}function Mo(){let t=new Map;
for(let e of new Set([...b.shown.keys(),...Ee()]))t.set(C(e),(t.get(C(e))??0)+1);return t}function Eo(t){let e=t===
null?null:u.presets[t].kinds;return new Set(e?u.relations.map(({thing:n})=>C(n)).filter(n=>!e.includes(n)):[])}var mu=[520,380];function hu(t,e,n){let o=new Set(t),s=a=>a.from!==a.to&&o.has(a.from)&&o.has(a.to)&&!(a.relation!==
null&&a.repeats)&&(e===null?n.includes(a.relation??-1):go(e,a)),r=t.filter(a=>L(a).some(s));return r.length?r:
t}function qs(t,e){Object.assign(b,Fs(),{preset:t,centre:e,aside:Eo(t)})}function Ve(t){qs(t,null);let{things:e,
wide:n,tall:o}=u.presets[t],{clientWidth:s,clientHeight:r}=k("drawing"),a=s<r&&o.length?o:n;e.forEach((i,l)=>{
b.shown.set(i,{x:a[2*l],y:a[2*l+1]})})}var wi=()=>qs(null,null);function To(t){let{some:e,total:n,away:o}=vo(t);
Mt(b.shown,e,{near:b.shown.get(t)});for(let s of e)b.guests.delete(s);return{added:e.length,total:n,away:o}}function Ao(t){
return qs(null,t),b.shown.set(t,{x:0,y:0}),To(t)}function yi(){for(let t of b.guests)b.shown.delete(t);b.guests=
new Set,b.visited=null,b.read=new Set}function xi(t){b.shown.has(t)||Mt(b.shown,[t]),b.guests.delete(t);let e=To(
t);return b.came.push({thing:t,all:!0}),e}function bi(t,e){b.guests.has(t)?gu():yi(),b.read=new Set,b.visited=
e&&b.shown.has(t)?null:t,b.visited!==null&&(b.guests=new Set([t,...Sn(t,b.shown,b.away)].filter(n=>!b.shown.has(
n))),b.shown.has(t)||Mt(b.shown,[t],{room:b.guests.size>3?mu:void 0}),Mt(b.shown,[...b.guests],{round:t}))}function gu(){
b.visited!==null&&b.came.push({thing:b.visited,all:!1}),b.guests=new Set}function Ws(t){b.shown.delete(t),b.guests.
delete(t),b.came=b.came.filter(e=>e.thing!==t)}function Hs(t){for(let e of t)b.away.delete(C(e)),b.guests.delete(
e);Mt(b.shown,t)}function Us(t){for(let e of t)Ws(e)}function ki(t){b.pinned.delete(t)||b.pinned.add(t),b.guests.
delete(t)}function $i(t,e){t===null?[b.away,b.aside]=[new Set,new Set]:e==="only"?(b.away=new Set([...u.kinds.
keys()].filter(n=>n!==t)),b.aside=new Set):(b.aside.delete(t),b.away.delete(t),e==="hide"&&b.away.add(t)),b.came=
b.came.filter(({thing:n})=>!b.away.has(C(n)))}function Si(t){b.sieve=t}function _e(t,e){b.shown.has(t)&&b.shown.
set(t,e)}function Ht(t,e=null,n=e===null?null:ho(e)){yi(),b.read=new Set(n?.filter(R));let o=t??[],s=n?hu(o,e,
n):o,r=o.flatMap(a=>b.shown.get(a)??[]);return b.guests=new Set(s.filter(a=>!b.shown.has(a))),Mt(b.shown,[...b.
guests],{home:r.length?Ds(r):void 0}),[...new Set(s)]}var yu=13,xu=1,vn=t=>(Y(t)?.sums??[]).filter(({statement:e})=>I(e)),Lo=t=>vn(t).map(({statement:e})=>Gs(e)+W([
e])).join(", "),Gs=t=>$(u.statements[t].object.text),vi=(t,{currency:e})=>`${C(t)} ${e}`;function bu(){let t=new Map;
for(let{thing:e}of u.relations)for(let n of vn(e)){let o=vi(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function zs(t,e){
let n=bu().get(vi(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function Qe({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>vn(o).flatMap(s=>zs(o,
s)??[]));return n.length?Math.max(xu,yu*n.reduce((o,s)=>o+s)):null}var Ks=2,ku=24,$u=new Map(u.ties.map(t=>[t.property,t])),Vs=t=>!t.isAside||t.alone,Oi=t=>Bs()&&t.property===null&&
Lo(t.relation)!=="";function Mi(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:$(
u.predicates[u.statements[t.statement].predicate])+Is(t)};if(Oi(t))return{...e,said:Lo(t.relation)};let{captions:n,
called:o}=Y(t.relation),s=Vs(t)?rt(n):$(o),r=t.property===null||Vs(t)?"":Is(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function Ei({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=$u.get(t);if(s)
return $(e?s.into:s.out).replace("{}",()=>o)+n;let r=$(u.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function Ti(t){
let e=Mi(t);return Ei(e,e.said)}function Ai(t){let e=new Map;t.map(Mi).forEach((s,r)=>{let a=s.property===null?
`point ${r}`:`${s.property} ${s.leadsIn} ${s.mark}`;e.set(a,[...e.get(a)??[],s])});let n=s=>[...s.slice(0,Ks),
...s.length>Ks?[h("moreLines")(s.length-Ks)]:[]],o=[...e.values()].map(s=>{let r=n([...new Set(s.map(({said:a})=>a))]).
join(", ");return Ei(s[0],r.length>ku?r.replaceAll(", ",`,
`):r)});return n(o).join(`
`)}function Li(t){if(t.relation===null)return null;if(Oi(t))return Lo(t.relation);let e=Vs(t)&&Y(t.relation)?.
amounts||[];return e.length?rt(e):null}var Su=2e3;function Ri(t,[e,n],o,s){let r=o.flatMap(([,a])=>a);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
label:o.length===1?o[0][0]:Ai(o.map(([,[a]])=>a)),amount:o.length===1?Li(r[0]):null,grave:[...Ft(r)].some(a=>We(
a)&&!ve(a)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:a})=>a!==null)?1:0)}}var Ae=new Map,_s=new Map,
_=()=>Ae,nt=t=>_s.get(t)??0;function Qs(t){let{from:e,to:n}=Ae.get(t);return{from:e,to:n,edges:[...Ae.values()].
filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function Ro(t){let e=[...Ae.values()].filter(({edges:s})=>s.
some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.some(n))??e[0];return o?Qs(o.
id):null}function Co({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(e))return!1;let{passage:s,selected:r}=m;
return!m.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(a=>go(s,a))}function Ci(){let t=new Map,
e=ct();for(let n of e){let o=[Math.min(n.from,n.to),Math.max(n.from,n.to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};
t.set(s,r);let a=Ti(n);r.said.set(a,[...r.said.get(a)??[],n])}Ae=new Map;for(let[n,{ends:o,said:s}]of t){let r=[
...s].sort(([l],[f])=>Number(/\d/.test(f))-Number(/\d/.test(l))),a=e.length>Su?void 0:Qa[r.length],i=a?r.map((l,f)=>Ri(
f?`${n}/${f}`:n,o,[l],a[f])):[Ri(n,o,r,0)];for(let l of i)Ae.set(l.id,l)}_s=new Map;for(let{from:n,to:o}of Ae.
values())for(let s of[n,o])_s.set(s,nt(s)+1)}var Pi=["kind","country","radial"],Ye=28,vu=64,Ou=60,Mu=2,Ni=190,Ys=u.kinds.findIndex(({name:t})=>/(^|:)Country$/.
test(t)),Di=Ys>=0;function Eu(t){if(C(t)===Ys)return A(t);let e=L(t).find(n=>n.relation===null&&n.from===t&&C(
n.to)===Ys);return e?A(e.to):h("noCountry")}var Fi=()=>k("drawing").clientWidth<k("drawing").clientHeight,Xs=()=>Fi()?
.6:1.5;function Tu(t){let[e,n]=[vu,Ou].map(p=>Fi()?Mu*p:p),o=[...t].map(([p,g])=>{let d=g.map(kn),w=[0,1].map(
S=>Math.max(...d.map(T=>T[S]))+Ye),y=Math.ceil(Math.sqrt(g.length*w[1]*Xs()/w[0]))||1,x=Math.ceil(g.length/y),
v=Math.min(y,g.length);return{name:p,things:g,cell:w,columns:y,width:v*w[0]+Ye,head:e,height:e+x*w[1]+Ye}}),s=p=>+(p===
h("noCountry"));o.sort((p,g)=>s(p.name)-s(g.name)||g.height-p.height||g.things.length-p.things.length);let r=o.
reduce((p,g)=>p+(g.width+n)*(g.height+n),0),a=Math.max(Math.sqrt(r*Xs()),...o.map(p=>p.width)),[i,l,f]=[0,0,0];
return o.map(p=>{i&&i+p.width>a&&([i,l,f]=[0,l+f+n,0]);let g={...p,left:i,top:l};return i+=p.width+n,f=Math.max(
f,p.height),g})}function Ii(t,e){let n=new Map;for(let r of t)n.set(e(r),[...n.get(e(r))??[],r]);let o=Tu(n);return{
points:o.flatMap(({things:r,cell:a,columns:i,left:l,top:f,head:p})=>r.map((g,d)=>{let w=l+Ye/2+d%i*a[0]+a[0]/2,
y=f+p+Math.floor(d/i)*a[1]+u.things[g].radius+Ye/2;return[g,{x:w,y}]})),groups:o}}function Au(t,e,n){let o=[[e]],
s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){let a=r.flatMap(i=>n.filter(({from:l,to:f})=>l===
i||f===i).map(l=>X(l,i)));r=[...new Set(a)].filter(i=>s.delete(i)),r.length&&o.push(r)}return{reached:o,left:[
...s]}}function Lu(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.map((r,a)=>2*Math.PI*a/t.length);let o=[];
t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.reduce((r,a,i)=>r+a-t[i],0)/(o.length||
1);return o.map(r=>r-s)}function Ru(t){let e=[...t].sort((f,p)=>L(p).length-L(f).length||f-p)[0],n=b.centre!==
null&&t.includes(b.centre)?b.centre:e,o=ct(),{reached:s,left:r}=Au(t,n,o),a=new Map,i=[[n,{x:0,y:0}]],l=0;return s.
slice(1).forEach((f,p)=>{let g=S=>o.flatMap(P=>P.from===S||P.to===S?a.get(X(P,S))??[]:[])[0]??0,d=new Map(f.map(
S=>[S,g(S)])),w=p?[...f].sort((S,T)=>Number(d.get(S))-Number(d.get(T))||S-T):[...f].sort((S,T)=>C(S)-C(T)||S-T),
y=w.map(S=>kn(S)[0]+Ye);l=Math.max(l+Ni,y.reduce((S,T)=>S+T,0)/(2*Math.PI));let x=w.map((S,T)=>2*Math.PI*T/w.length-
Math.PI/2),v=p?Lu(w.map(S=>Number(d.get(S))),y.map(S=>S/l)):x;w.forEach((S,T)=>{a.set(S,v[T]),i.push([S,{x:l*Math.
cos(v[T])*Xs(),y:l*Math.sin(v[T])}])})}),r.forEach((f,p)=>{i.push([f,{x:(p-(r.length-1)/2)*200,y:l+Ni}])}),{points:i,
groups:[]}}var No=[],ji="";function Bi(){let t=new Set(Oo()),e=U().filter(r=>!t.has(r)).sort((r,a)=>r-a),n=m.arrangement&&
`${m.arrangement} ${m.language} ${e}`;if(n===ji||(ji=n,No=[],!n||!e.length))return;let o={radial:()=>Ru(e),kind:()=>Ii(
e,r=>$(u.kinds[C(r)].label)),country:()=>Ii(e,Eu)}[m.arrangement],s=o?.()??{points:[],groups:[]};No=s.groups;for(let[
r,a]of s.points)_e(r,a)}var qi=()=>No.flatMap(({left:t,top:e,width:n,height:o})=>[{x:t,y:e},{x:t+n,y:e+o}]);function Wi(t,e,n){
t.lineWidth=n,t.strokeStyle=e.soft,t.font=`600 ${Math.max(13*n,15)}px ${e.face}`,t.textAlign="left",t.textBaseline=
"middle";for(let{name:o,left:s,top:r,width:a,height:i}of No){t.globalAlpha=.35,t.strokeRect(s,r,a,i),t.globalAlpha=
1;let[l,f]=[Math.max(13*n,15),s+8*n];t.fillStyle=e.paper,t.fillRect(f-4*n,r-l*.7,t.measureText(o).width+8*n,l*
1.4),t.fillStyle=e.soft,t.fillText(o,f,r)}}var[Cu,Hi]=[50,.4],Nu=.75,Iu=250;function Ui(t,e){let n=0,o=!1,s=!1;function r(i=Cu){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:Hi}}),i>Hi/2&&(n=setTimeout(()=>r(i*Nu),Iu))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(l){
if(o=l,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var Gi=[[],[9,3],[2,3],[9,3,2,3]],Io=[5,4],Js=3,zi=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),ju=zi(u.relations.map(({thing:t})=>C(t))),Pu=zi(u.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function Xe(t){let e=ju.filter(n=>u.kinds[n].family===u.kinds[t].family);return Gi[Math.max(
0,e.indexOf(t))%Gi.length]}var fe=t=>Pu.indexOf(t)%Js,Je=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:(Y(e.relation)?.sums??[]).flatMap(n=>I(n.statement)?n.currency:[]))[0];var Du=3,Ki=.6;function Vi(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:l,grave:f,families:p}=n,
{family:g,rank:d,shape:w}=D(t),y=!o||o.has(t),x=p[g][y?s&&d==="concept"?"pale":"full":"dim"],v=t===m.selected,
S=qt(t).includes("†")&&y,T=S&&Me(t),P={background:x,border:a},V=le(t);return{id:t,...H(t),shape:w,size:Wt(t,
r,e)/r,borderWidth:(v?3:T?4:S?2:1)*(s?Ki:1),color:{background:x,border:v?a:T?f:S?l:i,highlight:P,hover:P},fixed:V,
shapeProperties:{borderDashes:V?[3,2]:!1}}}function _i(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:l,amounts:f}=n,p=t.edges.find(S=>S.relation!==null)?.relation??null,g=s?null:Qe(t),d=g===null?
void 0:Je(t),w=p===null?i:l[D(p).family],y=d===void 0?w:f[fe(d)],x=p===null?Io:g===null?Xe(C(p)):[],v=S=>({enabled:!s&&
t.edges.some(T=>T.to===S),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?Ki/r:p===
null?1:1.5,color:{color:y[e?s&&!o?"pale":"full":"dim"],highlight:y.full,hover:a},arrows:{to:v(t.to),from:v(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<Du,dashes:x.length&&!s?x:!1,smooth:Xa(t.bend)}}var[Fu,Qi]=[700,.2],Bu=6,qu=2,Wu=1.15,Hu=1500;function Yi(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;
requestAnimationFrame(()=>{a=!0});let i=null,l=0;e.on("animationFinished",()=>{l=0,i&&e.moveTo({...i,animation:!1}),
i=null,s()});function f(p,g,d,w){e.setSize("100%","100%");let[y,x]=[p.map(({x:Ct})=>Ct),p.map(({y:Ct})=>Ct)],[
v,S,T,P]=[Math.min(...y),Math.max(...y),Math.min(...x),Math.max(...x)],V=Math.min((t.clientWidth-Math.min(150,
t.clientWidth/6))/(S-v||1),Math.max(t.clientHeight-o()-70,20)/(P-T||1),Wu),tt=d&&t.clientWidth<Fu&&V*Bu>Qi?Math.
max(V,Qi):V,bt=tt<.35?g:null,dt=!a||d||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;i={position:bt??
(tt>qu*V?w:null)??{x:(v+S)/2,y:(T+P)/2+16+o()/2/tt},scale:bt?.35:tt},e.moveTo({...i,animation:dt?!1:{duration:250,
easingFunction:"easeInOutQuad"}}),dt?r():(l=performance.now()+Hu,Uu(e).view.easingTime=Number.EPSILON)}return{
look:f,isTravelling:()=>performance.now()<=l}}var Uu=t=>t;var Gu=1.5;function Xi(t,e,n,{ink:o},s){t.strokeStyle=o,t.lineWidth=s,t.beginPath(),t.moveTo(e.x,e.y),t.lineTo(
n.x,n.y),t.stroke()}function Zs(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,l,f){let{face:p,paper:g}=l,
d=s.split(`
`);t.font=`${r} ${o}px ${p}`,t.textAlign="center",t.textBaseline="middle";let w=o*Ue;d.forEach((y,x)=>{let v=n+
(x-(d.length-1)/2)*w,S=t.measureText(y).width+2*Gu*f;t.fillStyle=g,t.fillRect(e-S/2,v-w/2,S,w)}),d.forEach((y,x)=>{
let v=n+(x-(d.length-1)/2)*w,S=e-t.measureText(y).width/2;t.textAlign="left";for(let T of y.split(/([†‡]+)/)){
let P=/^[†‡]/.test(T);t.font=`${P?700:r} ${o}px ${p}`;let V=t.measureText(T).width;t.fillStyle=P?a?l.grave:
l.mark:i,P&&a&&(t.fillRect(S-f,v-w/2,V+2*f,w),t.fillStyle=g),t.fillText(T,S,v),S+=V}t.font=`${r} ${o}px ${p}`})}function On(){if(m.highlighted){let e=(m.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...m.
highlighted,...e.filter(Et)])}if(m.selected===null||!Et(m.selected))return ze(Qt())?null:new Set([..._().values()].
flatMap(({from:e,to:n})=>[e,n]));let t=[..._().values()].filter(({from:e,to:n})=>e===m.selected||n===m.selected);
return new Set([m.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function Ji(t){let e=On(),n=new Set(t),o=i=>i===
m.selected?2:e?.has(i)?1:0,s=i=>nt(i)+(q(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&Co(i,e),a=[...t].sort((i,l)=>o(
l)-o(i)||s(l)-s(i)||i-l);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[
..._().values()].filter(r).sort((i,l)=>l.weight-i.weight||i.from-l.from||i.to-l.to),pointOf:H,degree:nt}}var jo=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let l of this.#e(e))for(let[[f,p,g,d],w]of this.#t.get(l)??[])if(w!==n&&s<g&&f<a&&r<d&&p<i&&
!o(w))return!1;return!0}};function Zi([t,e,n,o],[s,r,a,i]){let[l,f]=[0,1];for(let[p,g,d,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!g){if(p<d||p>w)return!1;continue}let[y,x]=[(d-p)/g,(w-p)/g];l=Math.max(l,Math.min(y,x)),f=Math.min(
f,Math.max(y,x))}return l<=f}var tc=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],ec=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),zu=[[0,-2],[0,2],...ec.
map(([t,e])=>[1.25*t,1.6*e])],[nc,oc]=[tc,[...tc,...ec,...zu]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),tr=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],sc=[...tr,...[1,-1].flatMap(
t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],er=[0,8,16,24,32],rc=[...er,48,64,96,128,176,224];var Ku=12,nr=12,ac=60,Vu=14,_u=600,Qu=500,Yu=400,Xu=.5,Mn=2,ic=2,Ju=.8,Zu=1,cc=(t,e,n,o)=>[t-n/2-Mn,e-o/2-Mn,t+
n/2+Mn,e+o/2+Mn],or=class{names=new Map;captions=new Map;#t=new jo;#e=new Map;#o;#s;#r;#c;constructor(e,n){let{
shapes:o,things:s,lines:r,degree:a,scale:i}=e;this.#s=e,this.#c=n,this.#r=new Set(s.slice(0,Vu));for(let l of o){
let{x:f,y:p}=this.#a(l),g=Wt(l,i,a(l));this.#t.add([f-g,p-g,f+g,p+g],l)}this.#o=r.length>Yu?[]:r.flatMap(l=>td(
l,f=>this.#a(f)))}#a(e){let{x:n,y:o}=this.#s.pointOf(e);return{x:n*this.#s.scale,y:o*this.#s.scale}}#n(e,n,o,s=(()=>!1)){
let{sight:r}=this.#s,a=r&&o.x>r[0]&&o.y>r[1]&&o.x<r[2]&&o.y<r[3],i=null,l=1/0;for(let f of e){let[p,g,d,w]=f.box;
if(a&&(p<r[0]||g<r[1]||d>r[2]||w>r[3])||!this.#t.isFree(f.box,n,s))continue;let y=this.#o.reduce((x,{id:v,stroke:S})=>x+
(v!==n&&Zi(S,f.box)?1:0),f.off??0);if(y<l&&([i,l]=[f,y]),!l)break}return i}#f(e,n,o){this.#t.add(o,`name ${e}`),
this.#e.set(e,o),this.names.set(e,n)}#i(e){this.#t.remove(`name ${e}`),this.names.delete(e)}#l(e){return this.#s.
shapes.length>_u&&this.#r.has(e)&&this.#s.degree(e)>=nr}name(e){let{degree:n,scale:o}=this.#s,s=js(e),{size:r,
bold:a}=ii(e,o,n(e)),[i,l]=Vt(s,r,a),f=this.#a(e),p=Wt(e,o,n(e))+Mn+1,g=n(e)>=nr,d=g||this.#c.has(e)?sc:tr,w=T=>T.
flatMap(P=>d.map(([V,tt])=>{let[bt,dt]=[V*(p+P+i/2),tt*(p+P+l/2)];return{dx:bt,dy:dt,isFar:P>Ku,box:cc(f.x+bt,
f.y+dt,i,l)}})),y=w(g?er:[0]),x=T=>typeof T=="number"&&T!==e&&n(T)<nr,v=T=>typeof T=="number"&&!this.#r.has(T),
S=this.#n(y,null,f);!S&&this.#l(e)&&(S=this.#n(y,null,f,x)??this.#n(w(rc),null,f,v)),S&&this.#f(e,{dx:S.dx,dy:S.
dy,size:r,bold:a,label:s,isFar:S.isFar},S.box)}caption({id:e,from:n,to:o,bend:s,amount:r,weight:a},i){let[l,f]=Vt(
i,$o),[p,g]=[this.#a(n),this.#a(o)];if(a<ic&&Math.hypot(g.x-p.x,g.y-p.y)<Ju*l)return;let d=(r||a>=ic?oc:nc).map(
([y,x,v])=>{let[S,T]=[x*(l/2+4),v*(f/2+4)],{x:P,y:V}=ht(p,g,s,y);return{along:y,dx:S,dy:T,off:S||T?Zu:0,box:cc(
P+S,V+T,l,f)}}),w=this.#n(d,e,ht(p,g,s,.5));w&&(this.#t.remove(e),this.#t.add(w.box,e),this.captions.set(e,{along:w.
along,dx:w.dx,dy:w.dy,size:$o,label:i}))}amount(e){let n=e.amount??"";if(this.caption(e,n),this.captions.has(e.
id))return;let o=[e.from,e.to].filter(r=>this.names.has(r)),s=o.map(r=>({end:r,name:this.names.get(r),box:this.#e.
get(r)}));for(let r of o)this.#i(r);this.caption(e,n);for(let r of o)this.name(r);if(!o.every(r=>this.names.has(
r))){this.#t.remove(e.id),this.captions.delete(e.id);for(let{end:r,name:a,box:i}of s)this.#i(r),a&&i&&this.#f(
r,a,i)}}};function lc(t){let{things:e,dim:n=[],lines:o,most:s=Qu}=t,[r,a]=[e.slice(0,s),o.slice(0,s)],i=a.filter(
({amount:d})=>d),l=new Set(i.flatMap(({from:d,to:w})=>[d,w])),f=new or(t,l),{names:p,captions:g}=f;for(let d of r.
length<=ac?r.filter(w=>l.has(w)):r)f.name(d);if(r.length<=ac)for(let d of i)f.amount(d);for(let d of r)p.has(d)||
f.name(d);if(p.size>=Xu*r.length){for(let d of i)f.caption(d,d.label);for(let d of a)d.amount||f.caption(d,d.label)}
for(let d of n.slice(0,s))f.name(d);return{names:p,captions:g}}function td({id:t,from:e,to:n,bend:o},s){let[r,
a]=[s(e),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(l=>ht(r,a,o,l));return i.slice(1).map((l,f)=>({id:t,stroke:[i[f].
x,i[f].y,l.x,l.y]}))}function fc(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,l=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
f=null;function p(){if(!f)return;let x=l(),v=x.scale/f.scale;e.style.transform=`translate(${x.x-f.x*v}px, ${x.
y-f.y*v}px) scale(${v})`}let g=()=>s.emit("_blockRedraw"),d=()=>s.emit("_allowRedraw");function w(){!f||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(p),clearTimeout(i),i=setTimeout(y,160))}function y(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),d(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
f=l(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||d()),addEventListener("pointercancel",()=>r||d()),t.on("dragStart",({nodes:x})=>x.length&&d()),
t.on("dragging",({nodes:x})=>x.length||w()),t.on("dragEnd",y),t.on("zoom",w)}var ed=5,Po=1.35,sr=t=>qt(t).includes("†")?Me(t)?"!":"†":"";function pc(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:a,radius:i,sign:l}of e)!l||i<ed*s||(t.font=`700 ${i*
Po}px ${o}`,t.fillText(l,r,a+i*.08))}var nd=50,Ze=new Map,rr=()=>[...b.shown.keys()].filter(t=>!b.guests.has(t));function od(){let{preset:t,centre:e,
came:n,away:o}=b,s=new Set(t===null?[]:u.presets[t].things);if(e!==null)for(let r of[e,...Ge(e,new Set([e]),new Set).
slice(0,$n)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?Ge(r,s,o).slice(0,$n):Sn(r,s,o))s.add(
i)}return s}function gt(){let[t,e]=[od(),new Set(rr())];return{preset:b.preset,centre:b.centre,came:[...b.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...b.away],asked:[...Eo(b.preset)].
filter(n=>!b.aside.has(n)&&!b.away.has(n)),sieve:b.sieve,pinned:[...b.pinned].filter(n=>b.shown.has(n))}}var uc=()=>({
preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:_t()});function tn({preset:t,
centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:l}){e!==null?Ao(e):t!==null?Ve(t):wi(),b.away=
new Set(r);for(let p of[...a,...b.away])b.aside.delete(p);for(let p of n)Mt(b.shown,[p.thing]),p.all?To(p.thing):
Mt(b.shown,Sn(p.thing,b.shown,b.away)),b.came.push(p);Mt(b.shown,o);for(let p of s)b.shown.delete(p);b.pinned=
new Set(i),b.sieve=l;let f=Ze.get(dc());f&&(b.shown=new Map(f))}var dc=()=>`${m.arrangement} ${b.preset} ${b.centre}\
 ${rr().sort((t,e)=>t-e)}`;function Do(){let t=dc();Ze.delete(t),Ze.set(t,new Map(rr().map(e=>[e,H(e)]))),Ze.size>
nd&&Ze.delete([...Ze.keys()][0])}var Le=matchMedia("(prefers-color-scheme: dark)");pe(Le.matches?"dark":"light");function pe(t){document.documentElement.
dataset.theme=t}var en=()=>document.documentElement.dataset.theme==="dark";function mc(){let{theme:t="light"}=document.documentElement.dataset;pe("light");let e=Fo();return pe(t),e}function Fo(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,l]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${a}, ${i}, ${l}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:Js-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(u.kinds.map(({family:s})=>[s,o(s)]))}}var sd=.55,rd=120,ad=500,gc=3e3,id=3,Tt=k("drawing"),wc=()=>k("tools").offsetHeight,Xt=new vis.DataSet([]),En=new vis.
DataSet([]),E=new vis.Network(Tt,{nodes:Xt,edges:En},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
An=()=>Xt.length>ad,ir=Yi(Tt,E,{isHeavy:An,below:wc,arrived:()=>Sc(!0),settle:pr});fc(E,Tt.querySelector("canv\
as"),An,pr);var wt=Fo(),ar={names:new Map,captions:new Map},hc=0,Bo=!1,Tn={scale:0,x:0,y:0};function cd(){let t=U().
length;return t>gc||t>rd&&E.getScale()<sd}function ld(){let{x:t,y:e}=E.canvasToDOM({x:0,y:0});return[-t,-e,Tt.
clientWidth-t,Tt.clientHeight-wc()-e]}function fd(t){return An()?t.filter(e=>yc(e,50)):t}function yc(t,e){let{
x:n,y:o}=E.canvasToDOM(H(t));return n>-e&&o>-e&&n<Tt.clientWidth+e&&o<Tt.clientHeight+e}function xc(){Tn={scale:E.
getScale(),...E.getViewPosition()},ar=lc({...Ji(fd(U())),scale:Tn.scale,sight:ld()})}function bc(){let t=E.getScale();
function e(n){let o=Wt(n,t,nt(n));return[o/t,(o+id)/t]}ti([..._().values()],U(),H,e)}function cr(t){let e=On(),
n={colours:t,highlighted:e,far:cd(),scale:E.getScale()};return{things:U().sort((o,s)=>nt(o)-nt(s)).map(o=>Vi(o,
nt(o),n)),lines:[..._().values()].map(o=>_i(o,Co(o,e),n))}}function lr(){wt=Fo(),Ci();let t=U().length<=gc;E.setOptions(
{interaction:{hover:t,dragNodes:t}}),En.remove(En.getIds().filter(o=>!_().has(String(o)))),bc();let e=cr(wt),n=new Set(
e.things.map(({id:o})=>o));Xt.remove(Xt.getIds().filter(o=>!n.has(Number(o)))),Xt.update(e.things),En.update(e.
lines),xc(),(E.getSelectedNodes().length||E.getSelectedEdges().length)&&E.unselectAll(),m.selected!==null&&Xt.
get(m.selected)&&E.selectNodes([m.selected],!1)}function kc(t=!1){let e=E.getScale(),{x:n,y:o}=E.getViewPosition(),
s=Math.abs(e/Tn.scale-1)>(An()?.2:.03);if(!t&&!s&&!(An()&&Math.hypot(n-Tn.x,o-Tn.y)*e>20))return;if(s&&bc(),xc(),
!s){E.redraw();return}let r=cr(wt);Xt.update(r.things),En.update(r.lines)}function qo(){let t=1/E.getScale(),e=s=>E.
getPosition(s),n=[...ar.names].flatMap(([s,{dx:r,dy:a,size:i,bold:l,label:f,isFar:p}])=>{if(!Xt.get(s))return[];
let{x:g,y:d}=e(s);return[{thing:s,x:g+r*t,y:d+a*t,size:i*t,bold:l,label:f,from:p?{x:g,y:d}:null}]}),o=[...ar.captions].
flatMap(([s,{along:r,dx:a,dy:i,size:l,label:f}])=>{let p=_().get(s);if(!p)return[];let{x:g,y:d}=ht(e(p.from),e(
p.to),p.bend,r);return[{line:p,x:g+a*t,y:d+i*t,size:l*t,label:f,grave:p.grave}]});return{names:n,captions:o}}function $c(){
let[t,e]=[On(),E.getScale()];return U().filter(o=>sr(o)&&(!t||t.has(o))&&Xt.get(o)).map(o=>({...E.getPosition(
o),radius:Wt(o,e,nt(o))/e,sign:sr(o)}))}function fr(t){let[e,n]=[E.DOMtoCanvas({x:0,y:0}),E.DOMtoCanvas({x:Tt.
clientWidth,y:Tt.clientHeight})];return{...cr(t),...qo(),signed:$c(),from:e,to:n,width:Tt.clientWidth,height:Tt.
clientHeight}}function pr(){kc(!0)}function Sc(t=!1){cancelAnimationFrame(hc),Bo=Bo||t,hc=requestAnimationFrame(
()=>{kc(Bo),Bo=!1})}E.on("afterDrawing",t=>{let e=1/E.getScale(),{names:n,captions:o}=qo();pc(t,$c(),wt,e);for(let r of o)
Zs(t,r,r.line.weight>1?wt.ink:wt.soft,wt,e);let s=On();for(let{x:r,y:a,from:i}of n)i&&Xi(t,i,{x:r,y:a},wt,e);for(let r of n){
let a=s?!s.has(r.thing):q(r.thing);Zs(t,r,a?wt.soft:wt.ink,wt,e)}Wi(t,wt,e),ir.isTravelling()||Sc()});E.on("dr\
agEnd",({nodes:t})=>t.length?ur(t):pr());function ur(t){for(let e of t)_e(e,E.getPosition(e));Do(),lr()}var vc=t=>yc(
t,-20);var pd=3,ud=6,dd=k("drawing"),Oc=[null,!0],nn=!1,dr=E.getViewPosition();function At(t=null,e=!1){Oc=[t,e],nn=!1;
let n=new Set(U()),o=(t??[...n]).filter(r=>n.has(r)).map(H);if(!o.length)return;let s=H([...n].reduce((r,a)=>nt(
a)>nt(r)?a:r));ir.look(t?o:[...o,...qi()],t&&!m.highlighted?o[0]:null,e,s)}var Mc=()=>nn||At(...Oc);function Ec(t){
let e=U().map(H),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(Math.max(...n)-Math.min(...n),Math.max(
...o)-Math.min(...o),300),r=Math.min(.5,dd.clientHeight/s/pd);return Math.max(r,Math.min(ud,t))}function Re(t){
nn=!0,E.moveTo({scale:Ec(E.getScale()*t)})}E.on("zoom",()=>{nn=!0;let[t,e]=[E.getScale(),Ec(E.getScale())];t!==
e&&E.moveTo({scale:e,position:dr}),dr=E.getViewPosition()});E.on("dragEnd",({nodes:t})=>{nn=nn||!t.length,dr=E.
getViewPosition()});var Tc=Ui(E,t=>{ur(U()),t&&m.selected===null&&!m.highlighted&&At()});function mr(){let{selectionHandler:t}=E,
e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.entries(n))s.hover=!1,delete n[o];e.length&&
E.redraw()}var hd=6,gd=2e4,Ac=1e3,Lc=t=>new Set(u.statements.flatMap(({subject:e,denies:n},o)=>n&&I(o)&&!t.has(e)?[e]:[])),
Rc=(t,e)=>R(t)!==R(e)?1:2,Cc=t=>L(t).flatMap(e=>e.relation===null&&I(e.statement)?[X(e,t)]:[]);function wd(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,l)=>i[0]-l[0]);for(let[
i,l]of a)if(!((o.get(l)??0)<i))for(let f of Cc(l)){if(n.has(f))continue;let p=e.has(l)&&e.has(f)?2:Rc(l,f),g=i+
p*Ac+(q(f)&&!e.has(f)?1:0);g>=(o.get(f)??1/0)||(o.set(f,g),s[r+p]??=[],s[r+p].push([g,f]))}}return o}var yd=[...u.
things.keys()].filter(t=>t<N&&!R(t)).sort((t,e)=>L(e).length-L(t).length||t-e).slice(0,hd);function on(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...Lc(o),...n?yd:[]].filter(d=>!o.has(d))),r=wd(e,o,s),a=d=>Math.floor((r.get(
d)??1/0)/Ac),i=new Map,[l,f]=[0,!1];function p(d){let w=d[d.length-1];if(l+=1,f||=l>gd,f)return;if(w===e){let v=d.
filter(S=>!R(S)||o.has(S)).join();i.has(v)||i.set(v,d);return}let x=[...new Set(Cc(w).filter(v=>v!==w&&!s.has(
v)))].sort((v,S)=>Number(R(v))-Number(R(S))||v-S);for(let v of x){let S=o.has(w)&&o.has(v)?2:Rc(w,v);a(v)===a(
w)-S&&p([...d,v])}}r.has(t)&&p([t]);let g=d=>d.filter(w=>q(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((d,w)=>g(d)-g(w)),isCut:f}}function xd(t,e,n){let{captions:o}=Y(t),s=rt(o).replaceAll(`
`," "),r=L(e).filter(i=>i.relation===t&&i.from!==i.to),a=L(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>X(i,e)===n))for(let[i,l,f]of[["to","from","to"],["from","to","from"]]){let p=r.find(g=>g[l]===e&&a.some(d=>d[l]===
n&&d[f]===g[f]));if(p)return{said:s,both:i,third:p[f]}}return{said:s,both:null,third:null}}function hr(t){let e=Lc(
new Set(t)),n=t.filter((o,s)=>!R(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=L(r).flatMap(
y=>y.relation===null&&X(y,r)===o?[y.statement]:[]),i=$t(r).filter(y=>!e.has(y)&&L(y).some(x=>x.relation===null&&
X(x,y)===o)),l=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(R),f=[...new Set([...i,...l])].flatMap(at),p=[...new Set(
[...i,...l])].map(y=>xd(y,r,o)),g=a.filter(I).map(y=>({said:$(u.predicates[u.statements[y].predicate]),both:null,
third:null})),d=({both:y})=>["to","from"].indexOf(y??""),w=[...g,...p].sort((y,x)=>d(y)-d(x));return{from:r,to:o,
links:w,statements:new Set([...a,...f].filter(I))}})}function st(){Object.assign(m,po),Ht(null)}function Jt(t,e=!1){Object.assign(m,po,{selected:t,passed:e,tab:"de\
tails"}),bi(t,e)}function sn(t,e){st();let n=[Math.min(t,e),Math.max(t,e)];Ht(n);let o=ct().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:Ca(t,e);Object.assign(m,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Ce(t,e,{avoids:n=!1,way:o=0}={}){st();let{paths:s}=on(t,e,n),r=s[Math.min(o,s.length-
1)]??[];Ht(r),Object.assign(m,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function Ln(t){st();let e=ho(t).filter(n=>!R(n));Object.assign(m,{passage:t,highlighted:Ht(e,t),tab:"tex\
t"})}function Rn(t){let{sentences:e}=u.steps[t];return e[m.reading==="corrected"?e.length-1:0]}function Cn(t){
let{preset:e}=u.steps[t];if(Yt()!==e&&(m.arrangement="",Ve(e)),st(),!t)return;let{things:n}=Rn(t),o=n.filter(i=>!R(
i)),s=o.filter(i=>!q(i)),r=s.filter(Et),a=r.length>1?r:s;Object.assign(m,{tour:t,highlighted:a.length>1?Ht(a):
Ht(o,null,n)})}function Nn(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,tour:r,path:a,unknown:i,tab:l}=m,
f=new Map(Te());t!==null?(Ht(null),Jt(t,e)):n?sn(n.from,n.to):o!==null?Ln(o):s&&a.from!==null&&a.to!==null?Ce(
a.from,a.to,a):r!==null&&Cn(r),Object.assign(m,{unknown:i,tab:l});for(let p of Oo())_e(p,f.get(p)??H(p))}var Wo=null;function Zt(t=null,e=!1){Wo=m.mode==="picture"?null:()=>At(t,e),Wo||At(t,e)}function bd(){let{selected:t,
highlighted:e}=m;Zt(t!==null?[t,...Z(t,Ke()).filter(Et)]:e)}function lt({from:t=null,moves:e=!0}={}){Ot(m.tab);
let n=m.tab!=="overview";m.stays=!e,n&&(m.passage===null||t===null)&&it(!0),F(),k("details").scrollTop=0,n&&(m.
tab==="details"&&(et(h("chosen")+ae()),k("drawing").contains(document.activeElement)||k("details").querySelector(
"h2").focus()),e&&bd())}function Lt(t){Q(),Jt(t),lt()}function Nc(t){Q(),Jt(t),lt({moves:!1})}function Ic(t){Jt(
t,!0),lt({moves:!vc(t)})}function Ho({from:t,to:e}){Q(),sn(t,e),lt({moves:!1})}function Ne(){Q(),st(),lt()}function jc(t){
Q(),st(),m.mode==="types"&&yn("picture"),m.arrangement="",Ve(t),lt(),Zt(null,!0)}function ue(t){t<0||t>=u.steps.
length||(Q(),Cn(t),lt(),k("overview").scrollTop=0,t&&u.steps[t].sentences[0].points.length&&it(!0),et(k("headl\
ine").textContent),Zt(m.highlighted))}var In=()=>ue(0);function Uo(t,e,n={}){Q(),Ce(t,e,n),lt()}function de(t){
let e=m.passage;Q(),Ln(t),lt({from:e})}function Go(t,e=!0){m.unknown=null;let n=Oa(t,e);n&&Object.assign(m,{unknown:n,
tab:"overview"}),lt(),n&&it(!0),m.tab==="overview"&&Zt(m.highlighted,!m.highlighted)}function te(t,e,n=[]){let o=document.
activeElement,s=o?.dataset?.act??(o?.id||o?.value);Q(),t(),Nn(),m.stays=e===void 0,F(),e!==void 0&&Zt(e===null?
null:[e,...Z(e),...n]);let a=[...document.querySelectorAll("#overview :is(button, input, select), #details but\
ton, #path :is(button, input[type=checkbox])")].find(i=>s&&i.offsetParent&&(i.id?i.id===o.id:[i.dataset.act,i.
value].includes(s)));a&&document.activeElement===document.body&&a.focus()}var Pc=t=>te(()=>et(h("added")(Ao(t))),
t),zo=(t,e=!0)=>te(()=>et(h("added")(xi(t))),e?t:void 0),Dc=()=>m.selected??m.pair?.from;function Ko(t){let[e,
...n]=t;te(()=>{Hs(t),n.length||Jt(e)},n.length?Dc():void 0,t),n.length||lt()}function Vo(t){let[e,...n]=t;if(te(
()=>{n.length||st(),Us(t)},n.length?Dc():void 0,t),n.length)return;let s=Ro(e);s&&sn(s.from,s.to),lt()}var Fc=()=>te(
()=>Hs(Ee()),null),Bc=()=>te(()=>Us(gi()),null),qc=t=>te(()=>ki(t));function Wc(t){Q(),st(),Ws(t),lt(),et(h("h\
iddenNow"))}var Ut=(t,e)=>te(()=>$i(t,e)),gr=t=>te(()=>Si(t));function wr(){Ea(),et(h("undone"))}function Ie(t){
yn(t),F(),t==="picture"&&Wo&&Wo()}function Hc(t){m.reading=t,Bt("readings",t),Nn(),F()}var kd={33:60,35:62},$d=126;function Sd(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):$d;o=o*85+(r<42?kd[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function me(t){let e=new Blob(
[Sd(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var vd=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function ee(t){
let e=`${t}-block`;return document.getElementById(e)||await vd,document.getElementById(e)?.textContent??""}var Gc=new Map;
function _o(t){let e=Gc.get(t)??Od(t);return Gc.set(t,e),e}async function Od(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await me(await ee(t))),document.head.append(e)}function rn(t,e){let n=$(u.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=c("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var Md=10.2,Ed=5.9;function yr(t,e){let n=[""];for(let o of t.split(" ")){let s=n[n.length-1]?`${n[n.length-1]}\
 ${o}`:o;He(s)<=e||!n[n.length-1]?n[n.length-1]=s:n.push(o)}return n}async function zc(t,e,n){let o=Math.floor(
e/Ed),s=t.caption.flatMap(y=>yr(y,o)),r=t.kind==="flow"?Math.max(...t.rows.map(({y})=>Math.floor(y)))+1:0,a=t.
rows.filter(y=>"series"in y).map(({y})=>y),i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):0,l=e<500,f={...n,
scale:t.scale,wide:e,label:e-(l?110:150),name:l?80:155,out:l?-90:-165,right:l?90:240,across:l?1:99,flow:l?e-180:
e-360,step:l?64:110,bar:t.rows.some(({note:y})=>y)?56:40,ranks:Math.min(Math.max(160,(l?15:17)*i),480),title:yr(
t.title,Math.floor(e/Md)),subtitle:t.subtitle?yr(t.subtitle,o):[],high:30*r,last:r-.5},p=JSON.parse(new TextDecoder().
decode(await me(await ee("templates")))),g=JSON.stringify(p[t.kind==="bar"?`bar-${t.scale}`:t.kind]),d=JSON.parse(
g.replace(/"@(\w+)@"|@(\w+)@/g,(y,x,v)=>x?JSON.stringify(f[x]):String(f[v]))),w={rows:t.rows.map(y=>({...y,...e<
680&&"short"in y?{text:y.short}:{},p:t.panels.indexOf(y.panel)})),caption:s.map((y,x)=>({n:x,text:y}))};for(let y of d.
data)Object.hasOwn(w,y.name)&&(y.values=w[y.name]);return d}var Td=760,Ad=280;async function Ld(t,e){await _o("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await zc(t,Math.min(Math.max(e,Ad),Td),s))}function br(t,e){
let n=c("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return Ld(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=M(h("saveSvg"),()=>rn(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":h("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var xr=!1;function Kc(t,e,n="",o=!1){return t?c("details",{class:"charted",
open:xr||o,ontoggle:({target:r})=>Rd(r,t,e)},c("summary",{},h("asChart")),n):""}function Rd(t,e,n){xr=t.open,xr&&
!t.querySelector("figure")&&t.querySelector("summary")?.after(br(e,n()))}var he="http://www.w3.org/2000/svg",jn={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function B(t,e,...n){let o=document.
createElementNS(he,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function Qo(t,e=[],n=2){
let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.join(" ")||"none"};return B("svg",{viewBox:"\
0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},B("path",{d:"M0 6h26",...o}))}var yt=({family:t,shape:e})=>B(
"svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"true"},B("path",{d:jn[e]}));function G(t){return t>=N?c("span",{dir:"auto"},A(t)):c("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Lt(
t)},yt(D(t)),A(t))}function je({name:t,paragraph:e,sentence:n,article:o}){return e?h("where")(e,n)+(o?` (${$(o)}\
)`:""):t}function kr({name:t,paragraph:e,sentence:n,article:o}){let[s]=/^.{1,18}(?!\S)|^.{1,18}/u.exec($(o))??
[""],r=s&&` · ${s}${s===$(o)?"":"…"}`;return e?h("briefly")(e,n)+r:t}function Yo(t){let e=u.passages.findIndex(
n=>n.name===t);return e<0?c("code",{},t):ot(e)}function ot(t){let e=u.passages[t],[n,o]=[kr(e),`${je(e)} (${e.
name})`],s={title:o,"aria-label":`${n}: ${o}, ${h("readHere")}`};return M(n,()=>de(t),{class:"chip",...s})}var Vc=null;function Pn(){return Vc??=ee("rdf").then(me).then(t=>JSON.parse(new TextDecoder().decode(t))),Vc}function Pe(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var Cd=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
Nd={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function Id(t){let[,e,n="",o=""]=Cd.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>Nd[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function _c(){let t=await Pn(),e=U(),n=l=>({iri:Pe(u.things[l].name,t.prefixes),
thing:l}),o=l=>I(l)&&typeof u.statements[l].object!="number",s=Ft(ct());for(let l of e)for(let f of at(l))o(f)&&
s.add(f);let r=[...s].sort((l,f)=>l-f).map(l=>{let f=u.statements[l],{subject:p,predicate:g,object:d}=f;return{
subject:n(p),predicate:Pe(t.predicates[g],t.prefixes),object:typeof d=="number"?n(d):Id(t.objects[l]),said:f}}),
a=r.flatMap(({subject:l,object:f})=>"thing"in f?[l,f]:[l]),i=[...new Set([...e,...a.map(({thing:l})=>l)])].map(
n);return{triples:r,things:i,terms:t}}var Xo=(t,e)=>(e.types[t]??[]).map(n=>Pe(n,e.prefixes));var vr=20,ne=()=>document.getElementById("tab-ask")!==null,Dn=class extends Error{constructor(e){super(e),this.
why=e}},an=null,Fn=new Map,Qc=0;function Yc(t,e,n){Qc+=1;let o=Qc;return new Promise((s,r)=>{Fn.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function Sr(t){an?.worker.terminate(),an=null;for(let{reject:e}of Fn.
values())e(new Dn(t));Fn.clear()}async function jd(){let t=await me(await ee("worker")),e=URL.createObjectURL(
new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=({data:{id:r,result:a,
error:i,isBroken:l}})=>{if(l)return Sr("broke");let f=Fn.get(r);Fn.delete(r),i?f?.reject(Object.assign(new Error(
i.message),{details:i.details})):f?.resolve(a)},n.onerror=r=>{r.preventDefault(),Sr("broke")};let o=[await ee(
"engine"),await ee("engine-data"),u.readings[0],document.baseURI],s=Yc(n,"open",o);return{worker:n,known:s}}var $r=null;
async function Xc(){return an||($r??=jd(),an=await $r,$r=null,an)}async function Jc(){return(await Xc()).known}
async function ft(t,...e){let{worker:n,known:o}=await Xc();await o;let s=setTimeout(Sr,1e3*vr,"ended");try{return await Yc(
n,t,e)}finally{clearTimeout(s)}}var Bn="http://www.w3.org/2001/XMLSchema#",Pd=/[\p{Cc} <>"{}|\\^`]/u,Dd={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function Jo({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(Jo).join(" ")} )>>`;if(t==="uri"){if(Pd.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Dd[r])}"`;return o?`${s}@${o}`:n&&n!==`${Bn}\
string`?`${s}^^<${n}>`:s}var Fd=["Long","Int","Short","Byte"],Bd=["integer",...Fd.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],uk=new Map([...Bd.map(t=>[Bn+t,/^[+-]?\d+$/]),
[`${Bn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${Bn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${Bn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var Zc=null,tl=null;function Or(t){let{prefixes:e}=j.terms??u;return Zc??=new Map(u.things.map(({name:n},o)=>[
Pe(n,e),o])),t?.type==="uri"?Zc.get(t.value):void 0}function qd(){if(!j.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=j.terms,o=r=>`<${Pe(u.things[r].name,n)}>`,s=new Map;return u.statements.forEach(({subject:r,predicate:a,
object:i},l)=>{let f=typeof i=="number"?o(i):t[l],p=`${o(r)} <${Pe(e[a],n)}> ${f}`;s.set(p,[...s.get(p)??[],l])}),
s}function el({evidence:t}){tl??=qd();let e=t.map(n=>({one:n,places:(tl?.get(Wd(n))??[]).filter(I)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Wd=({triple:t})=>t.map(
Jo).join(" ");function nl(t){let n=[...new Set(t.flat().map(Or))].filter(s=>s!==void 0&&s<N),o=n.filter(s=>!R(
s));return o.length?o:n}var Hd=60,Zo=()=>O.answer?nl(O.answer.rows.map(({terms:t})=>t)):[];function ol(){if(m.selected!==null||m.pair||
m.passage!==null)return[];let t=Zo(),e=t.filter(o=>!q(o)),n=e.length?e:t;return m.highlighted=n.length&&n.length<=
Hd?Ht(n):null,m.highlighted??[]}function Mr(){return O.isDrawn=!0,tn({...uc(),added:Zo()}),m.highlighted=null,
null}async function qn(){if(!(j.now||j.hasFailed)){try{let[t,e]=await Promise.all([Jc(),Pn()]);Object.assign(j,{now:t,
terms:e})}catch(t){j.hasFailed=!0,O.trouble={kind:"start",message:String(t)}}F()}}var sl=()=>`${m.reading} ${m.
language} ${JSON.stringify(O.rates)}`;function rl(){ce()&&O.key!==sl()&&Er()}var ts=null;async function Er(t=!1){
let e={};ts=e,Object.assign(O,{isBusy:!0,trouble:null,others:null,row:null,key:sl()});let{reading:n,language:o}=m,
s=[];try{await qn();let r=O.own===null?await ft("answer",O.name,O.typed,n,o,O.rates):await ft("sparql",O.own,n,
o);if(ts!==e)return;let{table:a=null,holds:i=null,refused:l,isGraph:f=!1}=r;Object.assign(O,{answer:a,holds:i,
isBusy:!1}),l&&(O.trouble={kind:"refused",message:l}),s=f||O.isDrawn?Mr():ol(),et(a?h("rows")(a.rows.length):""),
t&&a&&bo(),a&&!a.rows.length&&O.own===null&&Gd(e)}catch(r){if(ts!==e)return;let{message:a=String(r),details:i}=r;
Object.assign(O,{answer:null,isBusy:!1});let l=r instanceof Dn?r.why:Ud(i);O.trouble={kind:l,details:i,message:a}}
F(),(s===null||s.length)&&Zt(s)}var Ud=t=>t?.status!==void 0?"served":t?.line?"mistake":t?"given":"query";async function Gd(t){
let e=await ft("alternatives",O.name,O.typed,m.reading).catch(()=>null);ts===t&&(O.others=e,F())}function al(){
Q(),st();let t=Mr();Ot("ask"),F(),Zt(t)}var pt=(t,e={},n=null)=>Ar({name:t,typed:e,said:n}),Wn=t=>Ar({own:t});
function Tr(t){Q(),O.rates=t,Er(),F()}var cn=()=>Ar({});function Ar(t){Q(),st(),Lr(t),Ot("ask"),it(!0),F()}function Lr(t){
xn(t),(O.name||O.own)&&Er(!0)}var zd="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";var Hn=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),cl=t=>[...t].map(e=>{let n=(e.codePointAt(0)??
0)-44032;return n>=0&&n<11172?zd[Math.floor(n/588)]:e}).join("");function Rr(t,e){let n=t.indexOf(e);return n<
0?5:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}var il=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function ll(t,e){
let[n,o]=[il(t),il(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.size+o.size||1)}var Kd=.5,pl=u.things.slice(0,N).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].map(a=>Hn(
a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Hn),...r],initials:s.map(cl).filter(a=>/[ㄱ-ㅎ]/.test(a))}});
function Un(t,e=12){let n=t.trim().normalize("NFC"),o=Hn(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return pl.
map((r,a)=>{let i=s?r.initials.map(l=>Rr(l,n)):r.plain.map(l=>Rr(l,o));return{rank:Math.min(...i,5),thing:a}}).
filter(r=>r.rank<5).sort((r,a)=>r.rank-a.rank||Number(q(r.thing))-Number(q(a.thing))||L(a.thing).length-L(r.thing).
length||r.thing-a.thing).slice(0,e).map(({thing:r})=>r)}function es(t,e){let n=Un(t,e);if(n.length)return n;let o=Hn(
t.trim());return pl.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>ll(a,o)))})).filter(({share:s})=>s>=
Kd).sort((s,r)=>r.share-s.share||L(r.thing).length-L(s.thing).length).slice(0,e).map(({thing:s})=>s)}function ul(){if(!O.said)return[];let{text:t,left:e,others:n}=O.said,o=n.map(a=>M(`${xo(a.name)} ${qe(a)}`,()=>pt(
a.name,a.typed),{class:"plain"})),s=o.length?[" ",h("mayMean"),...o.flatMap(a=>[" ",a])]:[],r=c("p",{class:"no\
te",id:"said"},h("saidAs")(t),...s);return e.length?[r,c("p",{class:"erratum"},h("leftAside")(e))]:[r]}function dl(){
let{parameter:t,text:e,why:n}=O.trouble?.details??{},o=n==="unknown"?es(e,3):[],s=o.map(r=>M(A(r),()=>pt(O.name,
{...O.typed,[t]:[Se(r)]}),{class:"tool"}));return o.length?[c("p",{class:"tools"},h("didYouMean")," ",...s)]:[]}
function ml(){let{found:t,isCut:e}=O.others??{found:[],isCut:!1};if(!t.length)return[];let n=t.map(({name:o,typed:s,
rows:r})=>{let a=$(j.now?.questions.find(f=>f.name===o)?.title??o),i=Object.values(s).flat().join(", "),l=c("s\
mall",{},` ${i} · ${h("rows")(r)}`);return c("li",{},c("button",{type:"button",class:"question",onclick:()=>pt(
o,s)},a,l))});return[c("h2",{},h("otherRows")),c("ul",{class:"others"},...n),e?c("p",{class:"note"},h("notAllA\
sked")):""]}var Vd=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,_d="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",De=null,Gn=Vd,hl=new Map;function Qd(){let t=hl.get(m.reading)??ft("vocabulary",m.
reading);return hl.set(m.reading,t),t}async function Yd(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(l=>({label:l,type:"variable"}))}}let n=await Qd(),o=m.
language==="ko"?1:0,s=n.map(({curie:i,label:l,names:f,kind:p})=>({label:[i,...f].join(" "),displayLabel:i,detail:l[o],
apply:i,type:p})),r=Object.keys(j.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
_d.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Cr(){if(!De)return;let{doc:t}=De.state,e=O.trouble?.kind==="mistake"?O.trouble.details:null,n=[];if(e){
let o=t.line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.
push({from:r,to:Math.max(r+1,s),severity:"error",message:h("mistake")(e)})}De.dispatch(window.editor.setDiagnostics(
De.state,n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}var Xd={keyword:"var(--accent)",string:"var(--warn-in\
k)",comment:"var(--soft)",variableName:"var(--person)",atom:"var(--ink)"},Jd={"&":{border:"1px solid var(--edg\
e)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}};function Zd(t){let e=()=>(Wn(De.
state.doc.toString()),!0),n=Object.entries(Xd).map(([s,r])=>({tag:t.tags[s],color:r})),o=[...t.completionKeymap,
...t.defaultKeymap,...t.historyKeymap];return[t.keymap.of([{key:"Mod-Enter",run:e},...o]),t.history(),t.drawSelection(),
t.bracketMatching(),t.StreamLanguage.define(t.sparql),t.syntaxHighlighting(t.HighlightStyle.define(n)),t.autocompletion(
{override:[Yd],icons:!1}),t.EditorView.lineWrapping,t.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),
t.EditorView.updateListener.of(({docChanged:s,state:r})=>{s&&(Gn=r.doc.toString())}),t.EditorView.theme(Jd)]}async function tm(t,e){
if(await _o("editor"),!t.isConnected)return;let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.EditorState.
create({doc:e.value,extensions:Zd(n)});De=new n.EditorView({parent:o,root:o,state:s}),e.hidden=!0,Cr()}function gl(){
O.own&&(Gn=O.own);let t=c("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=
Gn,t.addEventListener("input",()=>{Gn=t.value});let e=c("div",{class:"sparql"});return De=null,setTimeout(()=>tm(
e,t).catch(()=>{})),[M(`← ${h("allQuestions")}`,cn,{class:"plain back"}),c("h2",{tabindex:"-1"},h("ownQuery")),
c("p",{class:"note"},h("ownNote")),c("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,c("div",{class:"to\
ols"},M(h("run"),()=>Wn(Gn),{class:"tool run"}))]}function ns(t,e){let n=c("ul",{id:`${t}-found`,class:"found",role:"listbox",hidden:!0,...e});return{input:c("i\
nput",{id:t,type:"search",role:"combobox","aria-expanded":"false","aria-controls":n.id,"aria-autocomplete":"li\
st",autocomplete:"off",spellcheck:"false"}),list:n}}var ln=class{active=-1;#t;#e;#o;constructor(e,n,o){this.#t=
e,this.#e=n,this.#o=o,e.addEventListener("blur",()=>this.close())}get isOpen(){return!this.#e.hidden}option(e,...n){
return c("li",{id:`${this.#e.id}-${e}`,role:"option","aria-selected":String(e===this.active),onpointerdown:o=>{
o.preventDefault(),this.#o(e)}},...n)}show(e,n=e.length>0){this.#e.replaceChildren(...e),this.#e.hidden=!n,this.#t.
setAttribute("aria-expanded",String(n));let o=this.#e.querySelector("[aria-selected=true]");n&&o?this.#t.setAttribute(
"aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"neare\
st"})}close(){this.#e.hidden=!0,this.#t.setAttribute("aria-expanded","false"),this.#t.removeAttribute("aria-ac\
tivedescendant")}step(e,n){if(e.key!=="ArrowDown"&&e.key!=="ArrowUp")return!1;e.preventDefault();let o=e.key===
"ArrowDown"?1:-1;return this.active=(Math.max(this.active,o<0?0:-1)+o+n)%(n||1),!0}};var em=12,wl=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),zn=({label:t})=>t[m.language==="ko"?1:
0];function nm(t,e){let n=wl(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>wl(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(m.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(zn(r.choice),zn(a.choice))),o.slice(
0,em).map(({choice:r})=>r)}function yl(t,e,n){let{input:o,list:s}=ns(t,{"aria-label":h("found")}),r=[],a=new ln(
o,s,p=>f(r[p].typed)),i=()=>a.show(r.map((p,g)=>a.option(g,c("span",{dir:"auto"},zn(p)))));async function l(){
r=nm(await e(),o.value),a.active=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function f(p){o.
value="",r=[],i(),p.trim()&&n(p.trim())}return o.addEventListener("input",l),o.addEventListener("focus",l),o.addEventListener(
"keydown",p=>{p.isComposing||(r.length&&a.step(p,r.length)?i():p.key==="Enter"?(p.preventDefault(),f(r[a.active]?.
typed??o.value)):p.key==="Escape"&&a.close())}),c("div",{class:"completion"},o,s)}var xl=(t,e)=>M(t,e,{class:"\
given","aria-label":`${t}: ${h("drop")}`});var bl=new Map;async function kl(t){let e=JSON.stringify([O.name,t,m.reading]),n=bl.get(e)??await ft("choices",
O.name,t,m.reading);return bl.set(e,n),n}function $l(t,e){let n={...O.typed,[t]:e};e.length||delete n[t],pt(O.
name,n)}function om({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=O.typed[t]??[],a=r.map(p=>{let g=xl(
p,()=>$l(t,r.filter(d=>d!==p)));return kl(t).then(d=>{let w=d.find(({typed:y,names:x})=>y===p||x.includes(p));
w&&(g.textContent=zn(w))}),g}),i=yl(s,()=>kl(t),p=>$l(t,e?[p]:[...new Set([...r,p])])),l=i.querySelector("inpu\
t"),f=K(o);return l.placeholder=`${h("forExample")} ${f===void 0?o:A(f)}`,c("div",{class:"field"},c("label",{for:s},
$(n)),a.length?c("div",{class:"chips"},...a):"",i)}var sm=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%2?j.now?.
questions.find(({name:r})=>r===e):null,s=r=>{r.preventDefault(),pt(e)};return o?c("a",{href:`#query=${e}`,onclick:s},
$(o.title)):e});function Sl({title:t,description:e,parameters:n}){return[M(`← ${h("allQuestions")}`,cn,{class:"\
plain back"}),c("h2",{tabindex:"-1"},$(t)),c("p",{class:"note"},...sm($(e))),...n.map(om)]}var vl=t=>St(`topic-${t}`)||t,Nr="";function Ol(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=c("div",{}),
o=()=>{let r=Nr.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:l,title:f,description:p,
tags:g})=>{let d=[l,f,p,g,g.map(vl)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>d.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(l=>{let p=i.filter(d=>d.tags.includes(l)).map(({name:d,title:w})=>c(
"li",{},M($(w),()=>pt(d),{class:"question",value:d}))),g=c("summary",{},vl(l)," ",c("small",{},String(p.length)));
return p.length?[c("details",{open:r.length>0,class:"topic"},g,c("ul",{},...p))]:[]}),...i.length?[]:[c("p",{class:"\
muted"},h("nothing"))])},s=c("input",{type:"search",id:"which",autocomplete:"off","aria-label":h("whichQuestio\
n")});return s.placeholder=h("whichQuestion"),s.value=Nr,s.addEventListener("input",()=>{Nr=s.value,o()}),o(),
[c("p",{class:"note"},h("askNote")(t.length)),c("div",{class:"field"},s),c("p",{},M(h("ownQuery"),()=>Wn(""),{
class:"plain"})),n]}var Ml="";function El(){let{trouble:t}=O;return t?t.kind==="ended"?h("ended")(vr):t.kind==="broke"?h("broke"):
t.kind==="refused"?h("refused")(t.message):t.kind==="start"?h("notStarted"):t.kind==="served"?h("served")(t.details):
t.kind==="mistake"?h("mistake")(t.details):t.kind==="given"?h("notGiven")(t.details):t.message:""}function os(){
if(!ne()||m.tab!=="ask")return;qn(),rl();let t=JSON.stringify([m.language,m.reading,O.name,O.typed,O.own===null,
j.now!==null,j.hasFailed]);if(Cr(),t===Ml)return;Ml=t;let e=Kt(),n=j.now?O.own!==null?gl():e?Sl(e):[...ce()?[c(
"p",{class:"erratum"},h("noQuestion")(O.name))]:[],...Ol(j.now.questions)]:[c("p",{class:"muted",role:"status"},
j.hasFailed?h("notStarted"):h("starting"))];k("ask").replaceChildren(...n)}var Tl="currency";var Al=/^[A-Z]{3}$/,rm=/^\d{4}-\d\d-\d\d$/,Ll=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function jr(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>Al.test(a)&&i>0&&i<1/0);return Al.test(e)&&rm.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function am({variables:t,rows:e}){let n=t.indexOf(Tl);return n<0?[]:[...new Set(e.flatMap(
({terms:o})=>o[n]?.value??[]))].sort()}var Ir=(t,e)=>c("label",{},c("span",{},t),e);function Rl(t){let e=am(t);
if(!t.chart||e.length<2)return"";let{rates:n}=O,o=c("select",{name:"common"},...e.map(l=>c("option",{value:l,selected:l===
n?.currency},Pt(l)))),s=c("input",{type:"date",required:!0,value:n?.date??""}),r=c("div",{class:"worth"}),a=()=>{
let l=e.filter(f=>f!==o.value).map(f=>{let p=n&&n.currency===o.value?String(n.worth[f]??""):"",g=c("input",{type:"\
number",name:f,min:"0",step:"any",required:!0,value:p});return Ir(h("worth")(Pt(f),Pt(o.value)),g)});r.replaceChildren(
...l)};o.addEventListener("change",a),a();function i(l){l.preventDefault();let p=[...r.querySelectorAll("input")].
map(({name:g,value:d})=>`${g}:${d}`);Tr(jr([o.value,s.value,...p].join()))}return c("details",{class:"rates",open:n!==
null},c("summary",{},h("oneCurrency")),c("p",{class:"note"},h("ownRates")),c("form",{onsubmit:i},Ir(h("commonC\
urrency"),o),Ir(h("rateDate"),s),r,c("button",{class:"tool"},h("convert")),n?M(h("ownCurrencies"),()=>Tr(null),
{class:"tool"}):""))}var Kn=[];for(let t=2;Kn.length<64;t+=1)Kn.every(e=>t%e)&&Kn.push(t);var Cl=t=>Math.floor((t-Math.floor(t))*2**
32)|0,im=Kn.map(t=>Cl(Math.cbrt(t))),cm=Kn.slice(0,8).map(t=>Cl(Math.sqrt(t))),Gt=(t,e)=>t>>>e|t<<32-e;function Nl(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(cm),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let x=0;x<16;x+=1)r[x]=o.getInt32(a+x*4);for(let x=16;x<64;x+=1){let v=Gt(r[x-15],7)^Gt(r[x-15],18)^
r[x-15]>>>3,S=Gt(r[x-2],17)^Gt(r[x-2],19)^r[x-2]>>>10;r[x]=r[x-16]+v+r[x-7]+S|0}let[i,l,f,p,g,d,w,y]=s;for(let x=0;x<
64;x+=1){let v=y+(Gt(g,6)^Gt(g,11)^Gt(g,25))+(g&d^~g&w)+im[x]+r[x]|0,S=(Gt(i,2)^Gt(i,13)^Gt(i,22))+(i&l^i&f^l&
f)|0;[y,w,d,g,p,f,l,i]=[w,d,g,p+v|0,f,l,i,v+S|0]}[i,l,f,p,g,d,w,y].forEach((x,v)=>{s[v]=s[v]+x|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var Il=60,lm=1e5,fm=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],Vn=({name:t})=>t.split("/").slice(0,-1).join("/"),Pr=new Map;u.passages.
forEach((t,e)=>{t.sha256&&Pr.set(Vn(t),[...Pr.get(Vn(t))??[],e])});var Fr=new Map;function jl(t,e){let n=new Map,
o=null,[s,r]=[0,lm];for(let a of e){let{begin:i,end:l,sha256:f}=u.passages[a],p=w=>t.slice(w,w+l-i).join(""),g=w=>w>=
0&&Nl(new TextEncoder().encode(p(w)))===f,d=[i,i+s].find(g);if(d===void 0&&r>0){o??=[...t.keys()].filter(x=>/\S/.
test(t[x])&&!/[\p{L}\p{N}_]/u.test(t[x-1]??""));let w=i+s,y=[...o].sort((x,v)=>Math.abs(x-w)-Math.abs(v-w)).slice(
0,r);r-=y.length,d=y.find(g)}d!==void 0&&(n.set(a,{begin:d,words:p(d)}),s=d-i)}return n}var Dr=(t,e)=>t.get(e)?.
begin===u.passages[e].begin;function pm(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:jl(o,n),undone:[]},
r=n.find(g=>!Dr(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,d]of fm){let w=i;i=d(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let l=jl([...i],n),f=g=>n.filter(d=>Dr(g,d)).length;return f(l)>f(s.
sentences)?{...s,points:[...i],sentences:l,undone:a,first:r}:{...s,first:r}}function Pl(t){let[e]=[...Pr].map(
f=>pm(t,f)).sort((f,p)=>p.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&Fr.set(n,{points:s,sentences:r});let l=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:u.passages[a],differs:l===void 0?void 0:
u.passages[l],moved:o.filter(f=>r.has(f)&&!Dr(r,f)).length}}var Dl=t=>Fr.get(Vn(u.passages[t])),Br=()=>Fr.size>
0,ss=t=>u.passages[t].sha256?Dl(t)?.sentences.has(t):void 0;function Fl(t){let e=Dl(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-Il),o).join(
""),words:s,after:e.points.slice(r,r+Il).join("")}}var _n=(t=m.language)=>u.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===m.reading)),rs=t=>_n().filter(
e=>e.passage===t);function fn(t,e=m.language){let n=_n(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function Fe(t){let{object:e}=u.statements[t];return typeof e=="numb\
er"?A(e):$(e.text)}function um(t){let{subject:e,predicate:n}=u.statements[t];return`${A(e)} — ${$(u.predicates[n])}\
: ${Fe(t)}`}function dm(t){let{subject:e,predicate:n,errata:o}=u.statements[t];return u.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[Fe(r)]:[])}function mm(t,e){
let{severity:n,problem:o}=u.errata[t],s=e.filter(ve),r=e.flatMap(l=>u.statements[l].corrected).map($),a=[...new Set(
s.flatMap(dm))],i=a.length?h("correctedFrom")(a.join(", ")):h("supplied");return c("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},c("b",{},`${W(e)||"†"} ${h("erratum")}`),c("span",{dir:"auto"},` ${$(
o)}`),r.length?c("span",{class:"corrected"},h("corrected"),r.join(", ")):"",s.length?c("span",{class:"correcte\
d"},i):"")}function Qn(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of u.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>mm(o,s))}function qr(t){let e=Fl(t);return e?c("blockqu\
ote",{lang:"ko"},c("span",{class:"around"},`…${e.before}`),c("mark",{},e.words),c("span",{class:"around"},`${e.
after}…`)):ss(t)===!1?c("p",{class:"unfound"},h("unfound")):""}function Wr(t){let e=t.map(({text:n,statements:o})=>{
let s=W(o);return c("li",{dir:"auto",class:s?"doubtful":""},n,s?c("sup",{},s):"")});return c("ul",{class:"said"},
...e)}function Bl(t,...e){let n=new Set(t.flatMap(o=>o.statements));return c("article",{class:"card"},Wr(t),...e,
...Qn(n))}function hm(t,e){let{text:n}=u.passages[t];return Bl(e,c("p",{class:"source"},ot(t)),n?c("p",{class:"\
paraphrase",dir:"auto"},$(n)):c("p",{class:"muted"},h("unparaphrased")),qr(t))}function Be(t){let e=_n(),n=new Set(
e.flatMap(({statements:l})=>l)),o=new Map;for(let l of e)l.statements.some(f=>t.has(f))&&o.set(l.passage,[...o.
get(l.passage)??[],l]);let s=[...t].filter(l=>!n.has(l)).map(l=>({text:um(l),statements:[l]})),r=[...o.get(null)??
[],...s],a=u.passages.length?c("p",{class:"source muted"},h("unsourced")):"",i=[...o].flatMap(([l,f])=>l===null?
[]:[hm(l,f)]);return r.length?[...i,Bl(r,a)]:i}function gm(t){let e=j.now?.citations[t];if(!e)return[];let n=$(e),o=M(h("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=h("copied")},{class:"tool"});return[c("li",{},c("span",{dir:"auto"},n)," ",o)]}function ql(t){
let{passages:e="",prefixes:n={}}=j.now??{};return t.startsWith(e)&&!t.startsWith(n.p)?t.slice(e.length):t.split(
"/").at(-1)??""}function Wl(t){let{wanted:e,rest:n}=el(t),o=new Set([...e].flatMap(a=>u.statements[a].passages.
map(i=>u.passages[i].name))),s=[...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(ql(a))),r=t.passages.
flatMap(gm);return c("div",{class:"why"},...Be(e),...s.map(a=>c("p",{class:"paraphrase"},Yo(ql(a)),` ${O.answer?.
paraphrases[a]??""}`)),t.passages.length?"":c("p",{class:"muted"},h("unsourced")),r.length?c("details",{},c("s\
ummary",{},h("cite")),c("ul",{class:"cites"},...r)):"")}var Ur=200,as=Ur;function wm(t,e){let n=Or(e);if(n!==void 0&&n<N)return M(t,()=>Lt(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?u.passages.findIndex(({name:s})=>s===t):-1;return o>=0?ot(o):c("span",{dir:"auto"},t)}var ym=(t,e)=>t.
every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function xm(t,e,n){let o=O.row===n,s=M(`${n+1}${e.
mark}`,()=>{O.row=o?null:n,F(),k("answer").querySelector(`[value="row-${n}"]`)?.focus()},{class:"row",value:`r\
ow-${n}`,"aria-expanded":String(o),"aria-label":h("whyRow")(n+1,e.mark)}),r=t.columns.map((l,f)=>{let p=e.terms[t.
variables.indexOf(l)];return c("td",{class:ym(t.rows,f)?"numeric":"","data-heading":t.headings[f]},e.cells[f]?
wm(e.cells[f],p):"")}),a=O.own===null?s:String(n+1),i=c("tr",{class:e.mark?"doubtful":""},c("th",{scope:"row"},
a),...r);return o?[i,c("tr",{class:"opened"},c("td",{colspan:String(r.length+1)},Wl(e)))]:[i]}function bm({mark:t,
rows:e,printed:n,supplied:o,meant:s,problem:r,passages:a}){let i=n.length?h("correctedFrom")(n.join(", ")):o?h(
"supplied"):"",l=i.replace(/\.?$/,i?". ":"");return c("p",{class:"erratum"},c("b",{},`${t} ${e.join(", ")}: `),
l,...s.map(f=>`${h("corrected")}“${f}”. `),r,...a.flatMap(f=>[" ",Yo(f)]))}function km(t){let n=`sovkg spa\
rql --why${m.reading==="corrected"?" --reading corrected":""} '${t.replaceAll("'","'\\''")}'`,o=M(h("copyComma\
nd"),async()=>{await navigator.clipboard.writeText(n),o.textContent=h("copied")},{class:"tool",value:n});return o}
function $m(t){let{headings:e,rows:n,footnotes:o,also:s,subject:r}=t,a=n.slice(0,as),i=M(h("moreRows"),()=>{as+=
Ur,Hr="",F()},{class:"tool"}),l=[c("th",{scope:"col"},"#"),...e.map(p=>c("th",{scope:"col"},p))],f=Object.values(
s).map(p=>c("p",{class:"note"},h("alsoAsked")(p.slice(0,5).join(", "),p.length-5)));return[Kt()?.gathers&&j.now?.
isApart?c("p",{class:"note"},h("apart")):"",Kt()?.gathers&&j.now?.mixed?c("p",{class:"erratum"},h("mixed")):"",
r?c("p",{},c("b",{},r)):"",c("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("rowsOfAnswer")},
Kc(t.chart,()=>k("answer").clientWidth-48,Rl(t),O.rates!==null),c("table",{},c("thead",{},c("tr",{},...l)),c("\
tbody",{},...a.flatMap((p,g)=>xm(t,p,g)))),n.length>as?i:"",...f,Kt()?.refusal?c("p",{class:"note"},h("noEvide\
nce")):"",...O.own!==null?[c("p",{class:"note"},h("ownEvidence")),km(O.own)]:[],...o.map(bm))]}function Sm(){let{
answer:t,holds:e,trouble:n,isBusy:o}=O;return o?[c("p",{class:"muted",role:"status"},h("answering"))]:n?[c("p",
{class:"erratum",role:"alert"},El()),...dl()]:e!==null?[c("p",{},h(e?"yes":"no"))]:t&&!t.rows.length?[c("p",{class:"\
muted"},h("noRows")),...ml()]:t?$m(t):[]}function Hl(){let t=k("answer");t.classList.remove("cards");let e=t.querySelector(
".scroll"),n=e!==null&&e.scrollWidth>e.clientWidth;t.classList.toggle("cards",n)}var Ul=null,Hr="";function Gl(){
let t=k("answer");if(t.hidden=!ce()||O.own!==null&&!O.answer&&!O.trouble&&O.holds===null&&!O.isBusy,document.body.
classList.toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=O,
l=JSON.stringify([e,n,o,s,r,a,i?.rows.length,O.trouble,O.holds,O.isDrawn,O.others,O.rates,O.said,m.language,document.
documentElement.dataset.theme,j.now!==null]);if(l===Hr)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(as=Ur),
t.dataset.asked=JSON.stringify([e,n,o]),Hr=l;let f=i?.rows??[],p=o===null?$(Kt()?.title??e):h("ownQuery"),g=o===
null?qe(O):"",d=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(c("div",{class:"bar"},c("h1",{tabindex:"\
-1"},p,g?c("small",{dir:"auto"},` ${g}`):""),i?c("span",{class:"counts",role:"status"},h("rows")(f.length)):"",
i&&Zo().length&&!O.isDrawn?M(h("asThePicture"),al,{class:"tool draw"}):"",M("×",cn,{class:"tool close","aria-\
label":h("closeAnswer")})),...ul(),...Sm()),Hl(),Ul??=new ResizeObserver(Hl),Ul.observe(t);let w=t.querySelector(
".scroll");w&&(w.scrollTop=d)}var is=[28,72],vm=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
zl=u.passages.map(t=>[t.text].flat());function Om(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function Mm(t,e,n){let o=t.slice(Math.max(0,n-is[0]),n).replace(
n>is[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+is[1]).replace(n+is[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function Kl(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=vm.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Om),a=[];for(let[i,l]of u.passages.entries()){if(a.length===e)break;let f=o?l.paragraph===Number(
o)&&(!s||l.sentence===Number(s)):l.name.toLowerCase()===n.toLowerCase(),[p,...g]=[$(l.text),...zl[i]],d=r.length?
[p,...g].find(v=>r.every(S=>S.test(v))):void 0,w=f?p:d;if(w===void 0)continue;let y=f?null:r[0].exec(w),x=w===
p?void 0:["en","ko"][zl[i].indexOf(w)];a.push({passage:i,lang:x,...Mm(w,y?.[0]??"",y?.index??0)})}return a}z("arrange",{write:()=>m.arrangement,read(t){if(t&&!Pi.includes(t))return null;m.arrangement=t}});function Em(t){
Q();let e=gt();m.arrangement=t,t||tn(e),Nn(),F(),At()}function Vl(){let t=k("arrange");t.addEventListener("cha\
nge",()=>Em(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!Di}function _l(){k("arrange").value=
m.arrangement}var Tm=/^(Heading|소제목|제목)[^:]*: /,Am=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),Yn=new Map,Yl=M("‹",()=>Vr(-1),{class:"tool","data-label":"previous"}),Xl=M("›",()=>Vr(1),{class:"\
tool","data-label":"next"}),Jl=c("span",{class:"here"}),pn=c("select",{"data-label":"jump"}),Gr=c("div",{class:"\
bar reading"},Yl,Xl,Jl,pn),zr=c("div",{}),ls=t=>u.passages[t].kind==="heading",cs=[...u.passages.keys()].filter(
ls),Kr=t=>$(u.passages[t].text)||h("unparaphrased");function Lm(t){let e=Kr(t).replace(Tm,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[u.passages[t].paragraph,e].filter(Boolean).join(" · ")}function Rm(t){let e=rs(t),
n=new Set(e.flatMap(o=>o.statements));return c("div",{class:"told"},qr(t),e.length?c("p",{class:"muted"},h("it\
States")):"",e.length?Wr(e):c("p",{class:"muted"},h("nothingStated")),...Qn(n,u.passages[t].errata))}function Cm(t){
let e=ss(t);if(e===void 0)return"";let n=c("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=c("span",{class:"u\
nseen"},h(e?"isVerified":"isDifferent"));return c("span",{class:e?"verified":"differs"},n,o)}function Nm(t){let{
name:e,sentence:n,errata:o}=u.passages[t],s=t===m.passage,r=c("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":e,"aria-current":s?"true":!1,tabindex:s||m.passage===null&&t===0?"0":"-1",onclick:()=>de(t)},
ls(t)?"":c("span",{class:"number"},`${n||e} `),Kr(t),o.length?c("sup",{},"†"):"",Cm(t));return Yn.set(t,r),c(
"li",{},ls(t)?c("h3",{},r):r,s?Rm(t):"")}function Im(t){let{paragraph:e,kind:n}=u.passages[t[0]],o=e&&!ls(t[0])?
h("paragraph")(e):"";return c("section",{class:`paragraph ${n}`},o?c(cs.length?"h4":"h3",{},o):"",c("ol",{class:"\
sentences"},...t.map(Nm)))}function Vr(t,e=!1){let n=m.passage===null?0:m.passage+t;n<0||n>=u.passages.length||
(de(n),e?Yn.get(n)?.focus({preventScroll:!0}):et(`${je(u.passages[n])}: ${Kr(n)}`))}function Zl(){let t=k("rea\
der");t.append(Gr,zr),t.addEventListener("keydown",e=>{let n=Am.get(e.key);!n||!e.target.classList.contains("s\
entence")||(e.preventDefault(),Vr(n,!0))}),pn.addEventListener("change",()=>de(Number(pn.value)))}function jm(){
let{passage:t}=m,e=u.passages.length;Yl.disabled=!t,Xl.disabled=t===e-1,Jl.textContent=t===null?h("sentences")(
e):h("sentenceOf")(u.passages[t].paragraph,t+1,e);let n=t===null?void 0:cs.findLast(o=>o<=t);pn.replaceChildren(
...n===void 0?[c("option",{value:""},h("jump"))]:[],...cs.map(o=>c("option",{value:String(o)},Lm(o)))),pn.value=
n===void 0?"":String(n),pn.hidden=!cs.length,Gr.hidden=!e}function Pm(t){let e="";return t.flatMap(n=>{let{article:o}=u.
passages[n[0]],s=o&&$(o)!==e;return e=o?$(o):e,[...s?[c("h2",{class:"article",dir:"auto"},$(o))]:[],Im(n)]})}function Dm(){
let t=new Map;u.passages.forEach((s,r)=>{let a=`${Vn(s)} ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>k(
"file").click(),n=M(h(Br()?"otherFile":"ownFile"),e,{class:"tool",id:"bring"}),o=[c("p",{class:"note"},h("file\
Note")),c("div",{class:"tools"},n)];Yn.clear(),zr.replaceChildren(c("h2",{},h("textTitle")),c("p",{class:"note"},
h(u.passages.length?"textHelp":"noText")),u.articles.length&&!Br()?c("p",{class:"note"},h("paraphrased")):"",...u.
passages.some(({sha256:s})=>s)?o:[],...Pm([...t.values()]))}var Ql=null;function Fm(){let t=k("reader"),e=m.passage===
null?null:Yn.get(m.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="v\
isible"){Ql!==m.passage&&e.scrollIntoView(),Ql=m.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+Gr.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function fs(){let{activeElement:t}=document,e=zr.contains(t)&&t?.classList.contains("sentence");jm(),
Dm(),e&&Yn.get(m.passage??0)?.focus({preventScroll:!0}),Fm()}function _r(){return(u.isLanguageGiven?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n===
"en"||n==="ko")??u.lang}function Xn(t){m.language=t,document.documentElement.lang=t,document.title=$(u.title),
k("title").textContent=$(u.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)
n.dataset.message&&(n.textContent=St(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",St(n.dataset.
label));k("query").placeholder=h("search"),Bt("languages",t)}var Bm={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function tf(t,e){let n=Bm[e?"touch":"mouse"],o=E.getScale(),
s=l=>E.canvasToDOM(H(l)),[r,a,i]=[1/0,-1,""];for(let l of U()){let{x:f,y:p}=s(l),g=Math.max(0,Math.hypot(f-t.x,
p-t.y)-Wt(l,o,nt(l)));g<=n.thing&&g<r&&([r,a]=[g,l])}for(let{id:l,from:f,to:p,bend:g}of r>2?_().values():[]){let d=Ns(
s(f),s(p),g),w=Math.min(...d.slice(1).map((y,x)=>bn(d[x],y,t)));w<=n.line&&w<r&&([r,i]=[w,l])}return i?{line:i}:
a<0?{}:{thing:a}}var Qr=()=>m.selected!==null||!!m.pair||!!m.highlighted,ps=!1,ef=({pointer:t})=>tf(t.DOM,ps);function nf(){let t=k(
"drawing");E.on("click",e=>{let{thing:n,line:o}=ef(e);n!==void 0?Nc(n):o!==void 0?Ho(Qs(o)):Qr()&&Ne()}),E.on(
"doubleClick",e=>{let{thing:n}=ef(e);n!==void 0&&zo(n,!1)});for(let e of["pointerdown","pointermove"])addEventListener(
e,n=>{ps=n.pointerType==="touch",ps&&e==="pointerdown"&&mr()},!0);t.addEventListener("mousemove",e=>ps&&e.stopPropagation(),
!0),t.addEventListener("mouseleave",mr)}var ge=(t,e)=>k(t).addEventListener("click",e),us=(t,e)=>k(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function qm(){ge("closer",()=>Re(1.4)),ge("farther",()=>Re(1/1.4)),ge("whole",()=>At()),ge("undo",wr),ge(
"physics",()=>{let t=k("physics").getAttribute("aria-pressed")!=="true";k("physics").setAttribute("aria-presse\
d",String(t)),Tc(t)})}var Yr=()=>k("menu").getAttribute("aria-expanded")==="true",Xr=t=>k("menu").setAttribute(
"aria-expanded",String(t));function rf(){Xr(!1),k("menu").focus()}function of(t){pe(t),F()}var af=()=>k("theme").
setAttribute("aria-pressed",String(en()));function Wm(){ge("menu",()=>Xr(!Yr())),us("modes",t=>{Ie(t),Yr()&&rf()}),
us("readings",Hc),us("languages",t=>{Xn(t),F()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!k("menu").contains(e)&&!k("options").contains(e)&&Xr(!1)});ge("theme",()=>of(en()?"light":"d\
ark")),Le.addEventListener("change",()=>of(Le.matches?"dark":"light"))}function sf(t){Ot(t),t==="text"&&fs(),os()}
function Hm(){ge("fold",()=>it(!_a())),us("tabs",sf),k("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...k("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===m.tab)+e+n.length)%n.length];sf(o.value),o.focus()})}function Um(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
wr()),!(e||n||t.altKey)&&(t.key==="Escape"&&Yr()?rf():t.key==="Escape"&&Qr()?Ne():t.key==="/"&&(t.preventDefault(),
k("query").focus()))}function cf(){nf(),qm(),Wm(),Hm(),Sa(Go),addEventListener("resize",()=>{m.mode==="picture"&&
Mc()}),document.addEventListener("keydown",Um),k("tab-text").hidden=!u.passages.length,k("readings").hidden=u.
readings.length<2&&u.readings[0]==="stated";for(let t of k("readings").children)t.disabled=!u.readings.includes(
t.value);Bt("modes",m.mode)}var Gm=64*1024*1024,oe=null;function ff({name:t,wrong:e,read:n}){return e?h("fileWrong")(e,t):n?h("fileRead")(
n,t,je):""}function zm(){oe=null,Jr()}function Jr(){let t=k("took");if(t.hidden=oe===null,oe===null)return;t.className=
oe.read?.of&&oe.read.found===oe.read.of?"":"wrong";let e=M("×",zm,{class:"tool","aria-label":h("close")});t.replaceChildren(
c("p",{dir:"auto"},ff(oe)),e)}async function Km([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Gm)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:Pl(r)}}async function lf(t,e=!1){t.length&&(oe=await Km(t,e),m.tab==="overview"&&Ot("tex\
t"),it(!0),F(),et(ff(oe)))}function pf(){let t=k("file");t.addEventListener("change",async()=>{await lf([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
lf([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var Vm=60,_m=2,Qm={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},uf={"+":()=>Re(1.4),"=":()=>Re(
1.4),"-":()=>Re(1/1.4),0:()=>At(),Enter:()=>m.selected!==null&&k("details").querySelector("h2")?.focus()};function Ym([
t,e]){let n=Te().get(m.selected??-1)??E.getViewPosition();return[...Te()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,l=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==m.selected&&i>0&&l<2*i?[{thing:s,far:i+_m*
l}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function Xm([t,e]){let{x:n,y:o}=E.getViewPosition(),s=Vm/E.getScale();
E.moveTo({position:{x:n+t*s,y:o+e*s}})}function df(){let t=k("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Qm[e.key];if(!(!n&&
!Object.hasOwn(uf,e.key)))if(e.preventDefault(),!n)uf[e.key]();else if(e.shiftKey)Xm(n);else{let o=Ym(n);o!==void 0&&
Ic(o)}})}var Jm=250,mf=3,Jn={rows:[],note:"",isBusy:!1};async function Zm({name:t,typed:e}){let{table:n}=await ft("answ\
er",t,e,m.reading,m.language,null),o=n.variables.indexOf(n.columns[0]),s=n.rows.map(({terms:i})=>K(i[o]?.value??
"")),r=[...new Set(s.flatMap(i=>i===void 0?[]:A(i)))],a=r.slice(0,mf).join(", ");return`${h("rows")(n.rows.length)}${a?
`: ${a}${r.length>mf?" …":""}`:""}`}function th(t,{found:e,unknown:n,denied:o,nearest:s},r){let a=e.slice(1).
filter(({isSure:f})=>f),i=(f,...p)=>({content:[c("span",{},xo(f.name)," ",c("b",{dir:"auto"},qe(f)),...p),f===
e[0]?"":c("small",{},h(f===s?"nearest":"orElse")),f.left.length?c("small",{class:"beginning"},h("leftAside")(f.
left)):""],take:()=>pt(f.name,f.typed,{text:t,left:f.left,others:f===e[0]?a:[]})});if(e.length)return{...Jn,rows:[
e[0],...a].map(f=>i(f))};if(r)return Jn;let l=s&&!n.length&&!o.length?[i(s)]:[];return{...Jn,rows:l,note:h("no\
neAnswers")(n,o)}}function hf(t){let e={said:"",isSpare:!1},n=0,o=!1;async function s(){if(o)return;o=!0;let r=null;
for(;r!==e&&e.said;){r=e;let{said:a,isSpare:i}=r;try{await qn();let l=await ft("understood",a,m.reading);if(r!==
e)continue;let f=th(a,l,i);t(f);let[p]=l.found;if(!p)continue;let g=await Zm(p);if(r!==e)continue;f.rows[0].content.
push(c("small",{class:"beginning",dir:"auto"},g)),t(f)}catch(l){let{told:f}=l,p=f?.status===void 0?"":h("serve\
d")(f);r===e&&t({...Jn,note:p})}}o=!1}return(r,a)=>{clearTimeout(n);let i=r.trim().split(/\s+/).filter(Boolean),
l=ne()&&!j.hasFailed&&(i.length>1||!a&&/[?？]$/.test(r.trim()));e={said:l?r.trim():"",isSpare:a},t({...Jn,isBusy:l}),
l&&(n=window.setTimeout(s,Jm))}}var gf={role:"option","aria-disabled":"true","aria-selected":"false"},Zr=class{#t=[];#e=[];#o={rows:[],note:"",
isBusy:!1};#s=!1;#r;#c;#a;#n;#f=hf(e=>this.#m(e));constructor(e,n,o){this.#r=e,this.#c=n,this.#a=o,this.#n=new ln(
e,n,s=>this.#u(s)),e.addEventListener("input",()=>this.#l()),e.addEventListener("focus",()=>o.keep||this.#l()),
e.addEventListener("keydown",s=>this.#y(s))}get#i(){return this.#t.length+this.#o.rows.length+this.#e.length}#l(){
let{sentences:e,asks:n}=this.#a;this.#e=e?.(this.#r.value)??[],this.#t=Un(this.#r.value,this.#e.length?8:12),this.#n.
active=0,this.#s=!1,n&&this.#f(this.#r.value,this.#i>this.#o.rows.length),this.#p()}#m(e){!this.#t.length&&this.#o.
rows.length<e.rows.length&&(this.#n.active=0),this.#o=e,document.activeElement===this.#r&&(this.#s&&e.rows.length&&
!e.note?this.#u(this.#t.length):this.#p())}#p(){let{isBusy:e,note:n}=this.#o,o=[...this.#t.map((s,r)=>this.#h(
s,r)),...this.#g()];this.#e.length&&o.push(this.#w()),!this.#i&&!e&&!n&&o.push(c("li",gf,h("nothing"))),this.#n.
show(o,this.#r.value.trim()!=="")}#h(e,n){let o=D(e),s=c("span",{dir:"auto"},A(e));return this.#n.option(n,yt(
o),s,c("small",{},$(o.label)))}#g(){let{rows:e,note:n,isBusy:o}=this.#o,s=o?h("understanding"):n,r=e.map(({content:a},i)=>this.#n.
option(this.#t.length+i,...a));return s&&r.push(c("li",gf,s)),r.length?[this.#d("questions",r)]:[]}#w(){let e=this.#t.
length+this.#o.rows.length,n=this.#e.map(({passage:o,lang:s,before:r,found:a,after:i},l)=>{let f=c("span",{dir:"\
auto",lang:s},r,a?c("mark",{},a):"",i);return this.#n.option(e+l,f,c("small",{},kr(u.passages[o])))});return this.#d(
"sentence",n)}#d(e,n){let o=`${this.#c.id}-${e}`;return c("li",{role:"group","aria-labelledby":o},c("small",{id:o},
h(e)),c("ul",{role:"none"},...n))}#u(e){let{take:n,keep:o,read:s}=this.#a;this.#r.value=o?A(this.#t[e]):"",this.#s=
!1,this.#n.close();let r=e-this.#t.length,a=r-this.#o.rows.length;r<0?n(this.#t[e]):a<0?this.#o.rows[r].take():
s?.(this.#e[a].passage)}#y(e){e.isComposing||(["ArrowDown","ArrowUp"].includes(e.key)&&!this.#n.isOpen&&this.#l(),
this.#n.step(e,this.#i)?this.#p():e.key==="Enter"&&this.#i&&this.#n.isOpen?(e.preventDefault(),this.#u(this.#n.
active)):e.key==="Enter"&&this.#o.isBusy?this.#s=!0:e.key==="Escape"&&(this.#a.keep||(this.#r.value=""),this.#n.
close()))}},ds=(t,e,n)=>new Zr(t,e,n);var ta=3;function wf(t,...e){let n=k("tip"),o=k("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function ea(){k("tip").hidden=!0}function yf(){k(
"drawing").addEventListener("mouseleave",ea),k("drawing").addEventListener("pointerdown",ea,!0),E.on("hoverNod\
e",({node:t,event:e})=>wf(e,A(t),c("small",{},$(D(t).label)))),E.on("hoverEdge",({edge:t,event:e})=>{let n=_().
get(t);if(!n)return;let o=fn(Ft(n.edges)),s=o.slice(0,ta).map(r=>c("span",{class:"told",dir:"auto"},r.text,c("\
sup",{},W(r.statements))));wf(e,...s,o.length>ta?c("small",{},`+ ${o.length-ta}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])E.on(t,ea)}var eh="input, select, textarea, [role=tablist], [role=application]";function xf(){z("tour",{write:()=>m.tour===
null?"":String(m.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(u.steps.length,1))return[
t];Number(t)&&Cn(Number(t))}}),document.addEventListener("keydown",t=>{if(!(m.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(eh))){if(t.key==="ArrowRight")ue(m.tour+
1);else if(t.key==="ArrowLeft")ue(m.tour-1);else if(t.key==="Escape")In();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var nh={corrected:"corrected",stated:"stated","as-stated":"stated"};function ms(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}z("lang",{kept:!0,write:()=>m.language===
_r()?"":m.language,read(t){if(t==="en"||t==="ko")Xn(t);else{if(t)return null;Xn(_r())}}});z("theme",{kept:!0,write:()=>en()===
Le.matches?"":en()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;pe(t||(Le.matches?"dark":"\
light"))}});z("reading",{write:()=>m.reading===u.readings[0]?"":m.reading,read(t){let e=t?nh[t]:u.readings[0];
if(!u.readings.includes(e))return null;m.reading=e,Bt("readings",e)}});z("as",{write:()=>m.mode===As?"":m.mode,
read(t){if(t&&!wo.includes(t))return null;yn(t||As)}});var Rt;function we(t,e,n,o){z(t,{write:()=>It(n()),read(s){
let{places:r,unknown:a}=ms(jt(s),e);return o(r),a}})}var se=(...t)=>t.flatMap(e=>e===null?[]:Se(e)),na=t=>t.map(
e=>u.kinds[e].name);we("view",Ka,()=>{let{preset:t}=gt();return t?[u.presets[t].name]:[]},([t=u.presets.length?
0:null])=>{Rt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:_t()}});we("a\
round",K,()=>se(gt().centre),([t])=>{t!==void 0&&Object.assign(Rt,{preset:null,centre:t})});we("show",yo,()=>na(
gt().asked),t=>Object.assign(Rt,{asked:t}));var kf=t=>u.kinds.length>2&&t.length===u.kinds.length-1;we("hide",
yo,()=>{let{away:t}=gt();return kf(t)?[]:na(t)},t=>Object.assign(Rt,{away:t}));we("only",yo,()=>{let{away:t}=gt(),
[e]=[...u.kinds.keys()].filter(n=>!t.includes(n));return kf(t)?na([e]):[]},([t])=>{t!==void 0&&(Rt.away=[...u.
kinds.keys()].filter(e=>e!==t))});var bf="*";z("with",{write:()=>It(gt().came.map(({thing:t,all:e})=>Se(t)+(e?
bf:""))),read(t){let e=jt(t),{unknown:n}=ms(e,o=>K(o.replace(/\*$/,"")));return Rt.came=e.flatMap(o=>{let s=K(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(bf)}}),n}});we("add",K,()=>se(...gt().added),
t=>Object.assign(Rt,{added:t}));we("without",K,()=>se(...gt().removed),t=>Object.assign(Rt,{removed:t}));z("li\
nes",{write:()=>It(So.flatMap(t=>Qt()[t]?`${t} ${Qt()[t]}`:[])),read(t){return Rt.sieve=_t(),jt(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=So.find(r=>r===n);return s&&(Rt.sieve[s]=o),!s})}});we("pin",K,()=>se(...gt().
pinned),t=>{tn({...Rt,pinned:t}),st()});function Zn(t,e,n,o,s){z(t,{write:()=>It(o()),read(r){let a=jt(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:l}=ms(a,n);return a.length&&!l.length&&s(...i),l}})}Zn("line",2,K,()=>m.pair?se(m.pair.from,m.pair.to):
[],(t,e)=>sn(t,e));Zn("passage",1,za,()=>m.passage===null?[]:[u.passages[m.passage].name],t=>Ln(t));Zn("path",
2,K,()=>m.isTold?se(m.path.from,m.path.to):[],(t,e)=>Ce(t,e));z("avoid",{write:()=>m.isTold&&m.path.avoids?"hu\
bs":"",read(t){let{from:e,to:n}=m.path;if(t&&(t!=="hubs"||!m.isTold))return null;t&&e!==null&&n!==null&&Ce(e,n,
{avoids:!0})}});z("way",{write:()=>m.isTold&&m.path.way?String(m.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=m.
path;if(t)return!/^[1-9]\d*$/.test(t)||!m.isTold||e===null||n===null?null:(Ce(e,n,{avoids:o,way:Number(t)-1}),
m.highlighted&&Number(t)<=on(e,n,o).paths.length?[]:null)}});Zn("at",1,K,()=>se(m.passed?m.selected:null),t=>Jt(
t,!0));Zn("entity",1,K,()=>se(m.passed?null:m.selected),t=>Jt(t));function $f(t){Lr(t),m.tab==="overview"&&(m.tab="ask")}z("query",{write:()=>O.name,more:()=>Object.entries(O.typed).
map(([t,e])=>[t,It(e)]),read(t,e){if(!t||!ne())return O.name&&xn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,jt(s)]));e.clear(),O.name!==t||JSON.stringify(O.typed)!==JSON.stringify(n)?$f({name:t,typed:n}):m.
tab==="overview"&&(m.tab="ask")}});z("rates",{write:()=>Ll(O.rates),read(t){let e=jr(t);return O.rates=O.name?
e:null,t&&!e?null:void 0}});z("sparql",{write:()=>O.own??"",read(t){if(t&&!ne())return[t];t&&O.own!==t?$f({own:t}):
!t&&O.own!==null&&xn()}});z("drawn",{write:()=>O.isDrawn?"answer":"",read(t){return O.isDrawn=t==="answer"&&ce(),
t&&t!=="answer"?null:void 0}});function oa({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){let l=o.split(`
`),f=e-(l.length-1)*n*Ue/2+n*.35;return B("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...l.flatMap((p,g)=>p.split(
/([†‡]+)/).map((d,w)=>{let y=w?{}:{x:t,y:f+g*n*Ue},x={fill:r?i.grave:i.mark,"font-weight":700};return B("t\
span",w%2?{...x,...r?{"text-decoration":"underline"}:{}}:y,d)})))}function Sf({from:t,to:e,bend:n,edges:o},{color:s,
width:r,dashes:a,arrows:i},l){let[f,p,g]=[H(t),H(e),s.color],d={"stroke-width":r,...a?{"stroke-dasharray":a.join(
" ")}:{}},w=[B("path",{d:Ja(f,p,n),fill:"none",stroke:g,...d})];for(let[y,x,v]of[[e,t,.9],[t,e,.1]])!(y===e?i.
to:i.from).enabled||!o.some(S=>S.to===y)||w.push(oh(H(y),n?ht(f,p,n,v):H(x),l(y),g,r));return w}function oh(t,e,n,o,s){
let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[l,f]=[t.x-a*n,t.y-i*n],[p,g]=[5+3*s,1.5+
s],d=[l-a*p,f-i*p],w=[[l,f],[d[0]-i*g,d[1]+a*g],[d[0]+i*g,d[1]-a*g]];return B("polygon",{points:w.map(y=>y.map(
x=>x.toFixed(1)).join(",")).join(" "),fill:o})}function vf({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=D(
t),i=o/6;return B("path",{d:jn[a.shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...le(t)?{"stroke\
-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o} ${n-o}) scale(${i})`},B("title",{},`${$(u.things[t].
label)} (${$(a.label)})`))}var xt=24,hs=22,ye=12,to=18,sh=480,rh=2,Of=8e3;function ah(t,e){let n=fr(t),{from:o,to:s,width:r,height:a}=n,i=`${o.
x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,l=B("svg",{x:0,y:e,width:r,height:a,viewBox:i,overflow:"hidden"}),f=new Map(n.
things.map(w=>[w.id,w])),p=w=>f.get(w).size;for(let w of n.lines)l.append(...Sf(_().get(w.id),w,p));l.append(...n.
things.map(vf));for(let{x:w,y,radius:x,sign:v}of n.signed){let S={"font-size":x*Po,"font-weight":700,"text-anc\
hor":"middle",fill:t.paper};l.append(B("text",{x:w,y:y+x*Po*.4,...S},v))}for(let w of n.captions)l.append(oa(w,
w.line.weight>1?t.ink:t.soft,t));for(let{x:w,y,from:x}of n.names)x&&l.append(B("path",{d:`M${x.x} ${x.y}L${w} ${y}`,
stroke:t.ink,"stroke-width":(s.x-o.x)/r}));for(let w of n.names)l.append(oa(w,q(w.thing)?t.soft:t.ink,t));let g=({
x:w,y})=>w>=o.x&&w<=s.x&&y>=o.y&&y<=s.y,d=n.things.map(({id:w})=>w).filter(w=>g(H(w)));return{svg:l,things:d,width:r,
height:a}}function sa(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.trim();
Vt(a,e,o)[0]<=n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var ra=(t,e,n,o)=>t.map((s,r)=>B("text",{x:xt,
y:e+(r+.8)*n*1.3,"font-size":n,...o},s));function ih(t,e,n,o,s){let r=new Set(t),a=ct().filter(({from:y,to:x})=>r.
has(y)&&r.has(x)),i=new Set(a.flatMap(({relation:y})=>y===null?[]:C(y))),l=[],[f,p]=[xt,o+to],g=(y,x,v,S=[])=>({
label:y,sign:()=>B("path",{d:`M${f} ${p-4}h12`,stroke:x,"stroke-width":v,"stroke-dasharray":S.join(" ")||"none"})}),
d=[...new Set(t.map(C)),...i].map(y=>{let{label:x,family:v,shape:S}=u.kinds[y],T=n.families[v].full;return i.has(
y)?g($(x),T,2,Xe(y)):{label:$(x),sign:()=>B("path",{d:jn[S],fill:T,transform:`translate(${f} ${p-10})`})}}),w=e.
map(y=>g(h("wideLine")(Pt(y)),n.amounts[fe(y)].full,6));for(let{label:y,sign:x}of[...d,...w]){let v=18+Vt(y,ye)[0]+
to;f+v>s&&f>xt&&([f,p]=[xt,p+to]),l.push(x(),B("text",{x:f+18,y:p,"font-size":ye,fill:n.ink},y)),f+=v}return{made:l,
height:l.length?p-o+to/2:0}}function ch(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(
t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function lh(){let t=k("headline")?.textContent||$(u.title),e=u.
readings.length>1?h(m.reading==="corrected"?"rightReading":"stated"):"";return[t,[t===$(u.title)?"":$(u.title),
e].filter(Boolean).join(" · ")]}async function aa(t){let{licences:e}=await Pn(),n=mc(),{ink:o,soft:s,paper:r,
face:a}=n,i=Math.max(sh,fr(n).width),[l,f]=lh(),p=sa(l,hs,i-2*xt,600),g=sa(f,ye+2,i-2*xt),d=xt+p.length*hs*1.3+
g.length*(ye+2)*1.3+to/2,{svg:w,things:y,width:x,height:v}=ah(n,d);w.setAttribute("x",String((i-x)/2));let S=[
..._().values()].filter(mt=>Qe(mt)!==null),T=[...new Set(S.flatMap(mt=>Je(mt)??[]))],{made:P,height:V}=ih(y,T,
n,d+v,i-xt),tt=u.articles.map($).filter(Boolean).join("; "),bt=[tt?h("slideSource")(tt):"","sovkg",...e.map(ch)].
filter(Boolean).join(" · "),re=[w.textContent?.includes("†")||y.some(mt=>qt(mt).includes("†"))?h("slideEr\
rata"):"",bt].filter(Boolean).flatMap(mt=>sa(mt,ye,i-2*xt)),ao=d+v+V,be=ao+re.length*ye*1.3+xt,ke=B("svg",{xmlns:he,
viewBox:`0 0 ${i} ${be}`,width:i,height:be,"font-family":a,role:"img"});return ke.append(B("title",{},l)),t||ke.
append(B("rect",{width:i,height:be,fill:r})),ke.append(...ra(p,xt/2,hs,{"font-weight":600,fill:o}),...ra(g,xt/
2+p.length*hs*1.3+2,ye+2,{fill:s}),w,...P,...ra(re,ao,ye,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(
ke)],{type:"image/svg+xml"}),width:i,height:be}}async function Mf(t){let{file:e,width:n,height:o}=await aa(t),
s=URL.createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.min(rh,Of/n,Of/o),i=c("canvas",{width:String(
Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),
URL.revokeObjectURL(s),new Promise((l,f)=>{i.toBlob(p=>p?l(p):f(new Error("PNG")),"image/png")})}var fh=["subject","predicate","object","subject_label","predicate_label","object_label","datatype","language",
"passages","errata","corrected"],Ef="http://www.w3.org/2001/XMLSchema#",ph=/^[+-]?(\d+(\.\d*)?|\.\d+)$/,uh=/^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/,
dh=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t,eo=t=>dh(uh.test(t)?`'${t}`:t),Tf=t=>t.map(e=>$(u.errata[e].
problem)).join(" | ");function Af({triples:t}){let e=t.map(({subject:n,predicate:o,object:s,said:r})=>{let a="\
iri"in s?{iri:s.iri,label:A(s.thing)}:{iri:"",label:""},{value:i="",lang:l="",datatype:f=""}="iri"in s?{}:s,p=f||
("iri"in s||l?"":`${Ef}string`),g=f.startsWith(Ef)&&ph.test(i);return[eo(n.iri),eo(o),g?i:eo(a.iri||i),...[A(n.
thing),$(u.predicates[r.predicate]),a.label,p,l].map(eo),r.passages.map(d=>u.passages[d].name).sort().join(" "),
...(r.only==="corrected"?["",Tf(r.errata)]:[Tf(r.errata),""]).map(eo)]});return`\uFEFF${[fh,...e].map(n=>`${n.
join(",")}\r
`).join("")}`}var no=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Lf=t=>t.
split(/[#/]/).at(-1)||t;function Rf({triples:t,things:e,terms:n}){let o=new Map;function s(f,p,g){let d=o.get(
`${f} ${p}`)??`k${o.size}`;return o.set(`${f} ${p}`,d),`<data key="${d}">${no(g)}</data>`}let r=new Map,a=[];for(let{
subject:f,predicate:p,object:g,said:d}of t)if("iri"in g){let w=d.passages.map(x=>u.passages[x].name).join(" "),
y=[s("edge","predicate",p),s("edge","label",$(u.predicates[d.predicate])),w&&s("edge","sentences",w),d.denies?
s("edge","denied","true"):""];a.push(`<edge source="${no(f.iri)}" target="${no(g.iri)}">${y.join("")}</edge>`)}else{
let w=r.get(f.thing)??new Map;r.set(f.thing,w),w.set(Lf(p),[...w.get(Lf(p))??[],g.value])}let i=e.map(({iri:f,
thing:p})=>{let[g,d]=[u.things[p].label].flat(),w=[s("node","label",g),s("node","label_ko",d??g),s("node","typ\
e",Xo(p,n).join(" "))];for(let[y,x]of r.get(p)??[])w.push(s("node",`said_${y}`,x.join(" | ")));return`<node id\
="${no(f)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([f,p])=>{let[g,d]=f.split(" ");return`<key id="${p}" for="${g}"\
 attr.name="${no(d)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var Cf="http://www.w3.org/2000/01/rdf-schema#label",mh="http://www.w3.org/2001/XMLSchema#string",un=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
Nf=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function If({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Cf.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[d,w]=o.find(([,y])=>y&&g.startsWith(y)&&/^[a-z][\w-]*$/i.test(
g.slice(y.length)))??[];return w===void 0?Nf(g):(s.set(d,w),`${d}:${g.slice(w.length)}`)}function a({value:g,lang:d,
datatype:w}){return d?`${un(g)}@${d}`:w&&w!==mh?`${un(g)}^^${r(w)}`:un(g)}let i=new Map,l=(g,d)=>i.set(g,[...i.
get(g)??[],d]);for(let{iri:g,thing:d}of e){let[w,y]=[r(g),u.things[d].label];for(let v of Xo(d,n))l(w,`a ${r(v)}`);
let x=Array.isArray(y)?[`${un(y[0])}@en`,`${un(y[1])}@ko`]:[un(y)];l(w,`${r(Cf)} ${x.join(" , ")}`)}for(let{subject:g,
predicate:d,object:w}of t)l(r(g.iri),`${r(d)} ${"iri"in w?r(w.iri):a(w)}`);let f=[...i].map(([g,d])=>`${g} ${[
...new Set(d)].join(` ;
    `)} .
`);return[`# ${[$(u.title),h(m.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,d])=>`@prefix ${g}: ${Nf(d)} .
`),`
`,...f].join("")}var hh={turtle:[If,"text/turtle","ttl"],csv:[Af,"text/csv","csv"],graphml:[Rf,"application/graphml+xml","graph\
ml"]};async function ia(t){let[e,n,o]=hh[t];rn(new Blob([e(await _c())],{type:`${n};charset=utf-8`}),o)}var jf=()=>k(
"transparent").checked;async function gh(){try{await navigator.clipboard.writeText(location.href),et(h("linkCo\
pied"))}catch{prompt(h("copyLink"),location.href)}}var Pf={png:async()=>rn(await Mf(jf()),"png"),svg:async()=>rn(
(await aa(jf())).file,"svg"),print:()=>print(),link:gh,turtle:()=>ia("turtle"),csv:()=>ia("csv"),graphml:()=>ia(
"graphml")};function wh(){let[t,e]=[k("taking"),k("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Df(){
let t=k("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{k("take").setAttribute("ar\
ia-expanded",String(e())),e()&&wh()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(Pf,n.id)&&(t.
hidePopover(),k("take").focus(),await Pf[n.id]())});for(let n of[t,k("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var yh=["ranked","rated","paid","pursued"],Bf=6,qf=t=>u.kinds[C(t)].beside,ca=t=>t<N&&qf(t)==="others",Wf=[...u.
things.keys()].slice(0,N).filter(ca).sort((t,e)=>L(e).length-L(t).length||t-e);function xh(t,e){Q(),m.beside=[
t,e],bo(),F(),k("beside").querySelector("h1").focus()}function bh(){Q(),m.beside=null,F(),k("details").querySelector(
".beside button")?.focus()}function Hf(t){let e=Wf.filter(a=>a!==t);if(!ca(t)||!e.length)return"";let n=e.map(
a=>M(A(a),()=>xh(t,a),{class:"tool"})),o=n.splice(Bf),s=c("details",{},c("summary",{},h("andMore")(o.length)),
c("div",{class:"tools"},...o)),r=J(h("besideOthers"),c("div",{class:"tools"},...n),o.length?s:"");return r.className=
"beside",r}function kh(t,e){let n=[...$t(t),...Z(t)].filter(s=>qf(s)===e);return fn(new Set(n.flatMap(at).filter(
I))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function $h({text:t,statements:e,passage:n}){let o=W(e),s=n===
null?"":ot(n);return c("li",{dir:"auto",class:o?"doubtful":""},t,o?c("sup",{},o):""," ",s)}function Sh(t,e){let n=kh(
t,e).map($h),o=n.splice(Bf);return c("td",{},n.length?c("ul",{},...n):c("p",{class:"muted"},h("notSaid")),o.length?
c("details",{},c("summary",{},h("andMore")(o.length)),c("ul",{},...o)):"")}function Ff(t,e){let n=Wf.filter(s=>s!==
e[1-t]).map(s=>c("option",{value:String(s),selected:s===e[t]},A(s))),o=c("select",{"aria-label":h("besideChoic\
e")(A(e[1-t])),onchange:({target:s})=>{Q(),m.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],F(),k("bes\
ide").querySelectorAll("select")[t].focus()}},...n);return c("th",{scope:"col"},G(e[t]),o)}function Uf(){let t=k(
"beside"),{beside:e}=m;if(t.hidden=e===null,!e)return t.replaceChildren();let n=yh.map(o=>[c("tr",{},c("th",{colspan:"\
2",scope:"colgroup"},h(o))),c("tr",{},...e.map(s=>Sh(s,o)))]);t.replaceChildren(c("div",{class:"bar"},c("h1",{
tabindex:"-1"},e.map(A).join(" · ")),M("×",bh,{class:"tool close","aria-label":h("close")})),c("div",{class:"\
scroll",tabindex:"0",role:"region","aria-label":e.map(A).join(" · ")},c("table",{},c("thead",{},c("tr",{},Ff(
0,e),Ff(1,e))),...n.map(o=>c("tbody",{},...o)))))}z("beside",{write:()=>m.beside?It(m.beside.map(Se)):"",read(t){
if(m.beside=null,!t)return;let e=jt(t),n=e.map(K),o=e.filter((i,l)=>n[l]===void 0||!ca(n[l]));if(o.length)return o;
let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;m.beside=[s,r]}});var Gf=6,vh=12;function la(t,e){let n=new Map;for(let o of L(t)){if(o.relation!==null||o.from===o.to||!I(o.statement))
continue;let s=o.from===t,r=X(o,t);if(!e(r))continue;let a=u.statements[o.statement].predicate,i=`${s}-${a}`,l=n.
get(i)??{out:s,property:a,ends:new Map};n.set(i,l),l.ends.set(r,[...l.ends.get(r)??[],o.statement])}return[...n.
values()].sort((o,s)=>Number(s.out)-Number(o.out))}function fa({out:t,property:e}){let n=$(u.predicates[e]);return t?
n:h("relationOf")(n)}var zf=({ends:t})=>[...t].map(([e,n])=>{let o=W(n);return c("span",{class:"end"},G(e),o?c(
"sup",{},o):"")});function Oh(t){let e=zf(t),n=e.length>Gf+1?Gf:e.length,o=c("summary",{},h("andMore")(e.length-
n)),s=n<e.length?c("details",{},o,...e.slice(n)):"";return c("div",{},c("dt",{},fa(t)),c("dd",{},...e.slice(0,
n),s))}function pa(t){let e=rt(Y(t)?.captions??[""]).replaceAll(`
`," "),n=$(D(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():A(t)+o}function Mh(t,e){let n=pa(t),o=la(t,s=>s!==e&&!(q(s)&&n.startsWith(A(s))));return c("l\
i",{},M(n,()=>Lt(t),{class:"plain",dir:"auto",title:A(t)}),...o.map(s=>c("span",{class:"part"},c("span",{class:"\
muted"},fa(s)),...zf(s))))}function Eh(t){let e=new Map;for(let o of $t(t)){let s=la(o,a=>a===t).map(fa).join(
", ");if(!s)continue;let r=`${$(D(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=vh;return[...e].map(([o,s])=>c("details",{class:"several",open:n},c("summary",{},`${o} (${s.length})`),
c("ul",{},...s.map(r=>Mh(r,t)))))}function Kf(t){let e=la(t,o=>R(t)||!R(o)).map(Oh),n=R(t)?[]:Eh(t);return!e.length&&
!n.length?"":c("section",{class:"links"},c("h3",{},h("asParts")),e.length?c("dl",{},...e):"",...n)}var Th=3,Ah=5,Vf=12,Lh=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,Rh=150;function _f({text:t,statements:e,
passage:n},o){let s=new Set(L(o).flatMap(({from:l,relation:f})=>l===o?f??[]:[])),r=e.map(l=>u.statements[l].subject),
a=[u.things[o].label].flat()[0],i=n!==null&&u.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(l=>s.has(l))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>Rh?3:0)}function Ch({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=rs(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function Nh(t){let e=mo(t),o=fn(e,"en").filter(
({passage:i})=>i!==null).sort((i,l)=>_f(l,t)-_f(i,t)),s=[],r=(i,l)=>i.statements.some(f=>l.statements.includes(
f));for(let i of o)s.length<Th&&!s.some(l=>r(i,l))&&s.push(i);let a=s.sort((i,l)=>Number(i.passage)-Number(l.passage)).
flatMap(i=>Ch(i,e));return[...new Set(a)]}function Ih({text:t,statements:e,passage:n}){let o=W(e),s=n===null?"":
ot(n),r=t.replace(Lh,"");return c("p",{class:"told-first",dir:"auto"},r,o?c("sup",{},o):""," ",s)}function jh(t){
let e=o=>rt(Y(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>Y(o)?.sums.length?0:1;return $t(t).filter(o=>/\d/.
test(e(o))).sort((o,s)=>n(o)-n(s))}function Ph(t){let e=jh(t).slice(0,Ah).map(n=>{let o=Z(n).filter(r=>r!==t&&
!q(r)&&D(r).rank==="actor"),s=M(pa(n),()=>Lt(n),{class:"plain",dir:"auto"});return c("li",{},s,...o.slice(0,2).
map(G))});return e.length?c("ul",{class:"facts","aria-label":h("figures")},...e):""}function Qf(t){let e=["act\
or","named","relation","concept"],n=a=>e.indexOf(D(a).rank),o=Z(t).sort((a,i)=>n(a)-n(i)||L(i).length-L(a).length||
a-i);if(!o.length)return"";let s=o.length>Vf+1?o.splice(Vf):[],r=c("details",{},c("summary",{},h("andMore")(s.
length)),...s.map(G));return c("section",{class:"near"},c("h3",{},`${h("linked")} (${o.length+s.length})`),c("\
div",{},...o.map(G),s.length?r:""))}var Yf=t=>[...Nh(t).map(Ih),Ph(t)];var Dh=12,Fh=3,Xf=["from","to"];function Jf(){let{from:t,to:e}=m.path;t!==null&&e!==null?Uo(t,e,{avoids:m.path.
avoids}):gs()}function Bh(t){let{input:e,list:n}=ns(`path-${t}`,{"data-label":"found"});return ds(e,n,{keep:!0,
take(o){m.path[t]=o,m.path.from!==null&&m.path.to!==null&&Jf()}}),c("div",{class:"field"},c("label",{for:e.id,
"data-message":t}),e,n)}var Zf=c("div",{"aria-live":"polite"});function tp(){let t=()=>{m.path={...m.path,from:m.
path.to,to:m.path.from},Jf()};k("path").append(c("h2",{"data-message":"pathTitle"}),c("p",{class:"note","data-\
message":"pathHelp"}),...Xf.map(Bh),M("",t,{class:"tool","data-message":"swap"}),Zf)}function qh(t){let e=t.map(
({said:n,both:o,third:s})=>o&&s!==null?h("both")(n,o,A(s)):n);return c("p",{class:"link",dir:"auto"},[...new Set(
e)].slice(0,Fh).join("; "))}var Wh=({from:t,to:e,links:n,statements:o},s)=>c("li",{},c("h3",{},`${s+1}. `,G(t),
" – ",G(e)),qh(n),...Be(o));function Hh(t,e){let{from:n,to:o,avoids:s,way:r}=m.path;if(t.length<2||n===null||
o===null)return"";let a=t.slice(0,Dh).map((f,p)=>{let d=hr(f).slice(1).map(y=>A(y.from)).join(" – ");return M(
d,()=>Uo(n,o,{avoids:s,way:p}),{class:"tool","aria-pressed":String(p===r),"data-act":`way-${p}`})}),i=t.length-
a.length,l=h("asShort")(`${t.length}${e?"+":""}`);return c("div",{class:"tools ways",role:"group","aria-label":l},
c("span",{class:"muted"},l),...a,i>0?c("span",{class:"muted"},h("andMore")(i)):"")}function Uh(){let{from:t,to:e,
avoids:n}=m.path,o=c("input",{type:"checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&
Uo(t,e,{avoids:s.checked})});return c("label",{class:"check"},o,h("avoidHubs"))}function Gh(t,e){if(t===null||
e===null)return[];if(t===e)return[c("p",{},h("sameEnds"))];let{avoids:n,way:o}=m.path,{paths:s,isCut:r}=on(t,e,
n),a=hr(s[Math.min(o,s.length-1)]??[]),i=a.length?h("steps")(a.length):h("noPath");return[Uh(),Hh(s,r),c("p",{
class:"note"},i),c("ol",{class:"steps"},...a.map(Wh))].filter(Boolean)}function gs(){for(let t of Xf){let[e,n]=[
k(`path-${t}`),m.path[t]];e.value=n===null?"":A(n),e.placeholder=h("search")}Zf.replaceChildren(...Gh(m.path.from,
m.path.to))}function ep(t){m.path={...m.path,from:t,to:null,way:0},gs(),Ot("path"),k("path-to").focus()}var ut=(t,e,n={})=>M(St(t),e,{class:"tool","data-act":t,...n}),op=(...t)=>c("div",{class:"tools",role:"group",
"aria-label":h("actions")},...t);function zh(t){let e=Et(t),n=R(t)?[]:Ee(t),o=R(t)?[]:$t(t).filter(Et);return op(
ut("focus",()=>Pc(t)),vo(t).total?ut("expand",()=>zo(t)):"",R(t)&&e?ut("fold",()=>Vo([t])):"",R(t)&&!e?ut("unf\
old",()=>Ko([t])):"",n.length?ut("unfoldAround",()=>Ko(n)):"",o.length?ut("foldAround",()=>Vo(o)):"",ut("pathF\
rom",()=>ep(t)),e?ut("pin",()=>qc(t),{"aria-pressed":String(le(t))}):"",e?ut("hide",()=>Wc(t)):"",ut("release",
Ne))}function Kh(t){let{count:e,kinds:n}=hi(t),o=n.map(r=>$(u.kinds[r].label)),s=M(h("all"),()=>Ut(null,"all"),
{class:"tool","data-act":"all"});return e?c("p",{class:"note",id:"leftOut"},h("leftOut")(e,o)," ",s):""}function Vh(t){
let{predicate:e,object:n,errata:o,corrected:s}=u.statements[t],r=typeof n=="number"?G(n):c("span",{dir:"auto",
lang:n.lang||!1},Fe(t));return[c("dt",{},$(u.predicates[e])),c("dd",{class:o.length?"doubtful":""},r,o.length?
c("sup",{},W([t])):"",s.length?c("span",{class:"corrected"},`${h("corrected")}${s.map($).join(", ")}`):"")]}function _h(t){
let e=at(t).filter(I).flatMap(Vh);return e.length?c("details",{class:"rows"},c("summary",{},h("asData")),c("dl",
{},...e)):""}function ua(t,e){let n=u.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",G(o)]);return n.
length?c("p",{class:"names","data-how":e},da(h(e)),...n):""}var da=t=>c("span",{class:"muted"},t);function Qh(t){
let{name:e,same:n}=u.things[t];return c("details",{class:"data",open:np,ontoggle:o=>np=o.target.open},c("summa\
ry",{},h("data")),c("p",{class:"names"},da(`${h("identifier")} `),c("code",{},e)),n.length?c("p",{class:"names"},
da(`${h("elsewhere")} `),c("code",{},n.join(" "))):"",Kf(t),_h(t))}var np=!1;function Yh(t){let{label:e,names:n}=u.
things[t],o=D(t),s=[...new Set([...[e].flat().filter(a=>a!==$(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=Be(mo(t));return[c("h2",{dir:"auto",tabindex:"-1"},$(e)),c("p",{class:"kind"},yt(o),$(o.label),s?c("s\
pan",{class:"names muted",dir:"auto"},s):""),...Yf(t),ua(t,"broader"),ua(t,"narrower"),ua(t,"related"),zh(t),Hf(
t),Kh(t),Qf(t),J(`${h("said")} (${r.length})`,...r),Qh(t)]}function Xh({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(Et)?ut("fold",()=>Vo(o)):ut("unfold",()=>Ko(o));return[c("h2",{tabindex:"\
-1"},ae()),c("p",{},G(t)," ",G(e)),op(o.length?r:"",ut("release",Ne)),J(h("said"),...Be(Ft(n)))]}function sp(){
let{pair:t,selected:e}=m,n=[c("h2",{tabindex:"-1"},h("details")),c("p",{},h("noneChosen"))],o=t?Xh(t):e!==null?
Yh(e):n;k("details").replaceChildren(...o.filter(Boolean))}function ma(){return m.tour!==null?m.tour:u.steps.length&&Yt()===u.steps[0].preset?0:null}var ws=u.steps.length-
1,Jh=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?c("sup",{},e):e);function Zh(t){return ws?t?[M(h("tourBack"),()=>ue(
t-1),{class:"tool","data-act":"back"}),...t===ws?[M(h("tourLeave"),In,{class:"tool next","data-act":"leave"})]:
[M(h("tourNext"),()=>ue(t+1),{class:"tool next","data-act":"next"}),M("×",In,{class:"tool","data-act":"leave",
"aria-label":h("tourLeave")})]]:[M(h("tourStart")(ws),()=>ue(1),{class:"tool next","data-act":"tour"})]:[]}function oo(t){
if(t)return c("p",{class:"kicker"},h("tourStep")(t,ws));let e=u.articles.map($).filter(Boolean).join("; "),n=h(
"origin")(e,u.articles.length);return u.articles.length?c("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function tg(t){
let{text:e,passages:n}=Rn(t);return[oo(t),c("h1",{id:"headline",dir:"auto"},...Jh($(e))),c("div",{class:"under"},
c("span",{class:"chips"},c("small",{},h("statedIn")),...n.map(ot)),c("span",{class:"tools",role:"group","aria-\
label":h("tour")},...Zh(t)))]}var rp=t=>t.toLocaleString(m.language);function ha(t){let{name:e,note:n}=u.presets[t];
return u.articles.length||e!=="all"||!$e.length?$(n):h("ownData")(rp(N-u.relations.length),rp(u.kinds.length),
A($e[0]))}var eg=()=>b.centre===null?"":A(b.centre);function ng(){if(m.mode==="types")return[oo(null),c("h1",{
id:"headline"},h("types")),c("p",{class:"under note"},h("typesNote"))];let t=Yt();if(t===null)return[oo(null),
c("h1",{id:"headline",dir:"auto"},eg()||$(u.title))];let{title:e}=u.presets[t];return[oo(null),c("h1",{id:"hea\
dline"},$(e)),c("p",{class:"under note"},ha(t))]}function og(){let{passage:t,isTold:e,path:n,tour:o}=m;return o!==
null?"":t!==null?je(u.passages[t]):e&&n.from!==null&&n.to!==null?`${A(n.from)} – ${A(n.to)}`:ae()}var sg=t=>[
oo(null),c("h1",{id:"headline",dir:"auto"},t)],rg=()=>[m.selected,m.pair,m.passage,m.beside].some(t=>t!==null)||
m.isTold;function ap(){let t=m.mode==="types"?null:ma(),e=document.activeElement?.dataset?.act,n=k("finding");
n.style.setProperty("--held",m.stays?`${n.getBoundingClientRect().height}px`:"auto");let o=m.mode==="types"?"":
og();n.replaceChildren(...(o?sg(o):t===null?ng():tg(t)).filter(Boolean));let s=e&&(n.querySelector(`[data-act=\
"${e}"]:enabled`)??n.querySelector("button"));s&&document.activeElement===document.body&&s.focus();let r=t?"to\
ur":rg()?"aside":"";(!m.stays||r!=="aside"||n.dataset.told==="tour")&&(n.dataset.told=r)}var ag=9;function ip(t,e){let n=u.kinds[t],o=!b.away.has(t);return c("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>Ut(t,o?"hide":"show")},e?Qo(n.family,Xe(t)):yt(n),$(n.label))}var cp=(t,e)=>c(
"span",{},t,e);function lp(t,e,n){if(!e&&!n)return[];let o=c("i",{class:`ring ${t}`,"aria-hidden":"true"},t===
"grave"?"!":"†"),s=c("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[c("span",{},...e?[o]:[],...n?
[s]:[],h(`${t}Error`))]}function fp(){let t=Mo(),e=new Set(u.relations.map(({thing:p})=>u.things[p].kind)),n=[
...u.kinds.keys()].filter(p=>t.has(p)||b.away.has(p)),o=n.toSorted((p,g)=>(t.get(g)??0)-(t.get(p)??0)).slice(0,
ag),s=n.filter(p=>o.includes(p)),r=[..._().values()],a=r.filter(p=>Qe(p)!==null),i=[...new Set(a.flatMap(p=>Je(
p)??[]))],l=U().filter(p=>qt(p).includes("†")),f=r.filter(({label:p})=>p.includes("†"));k("legend").replaceChildren(
...s.filter(p=>!e.has(p)).map(p=>ip(p,!1)),...s.filter(p=>e.has(p)).map(p=>ip(p,!0)),...r.some(({edges:p})=>p.
some(({relation:g})=>g===null))?[cp(Qo("stated",Io),h("statedLine"))]:[],...i.map(p=>cp(Qo(`tone-${fe(p)}`,[],
6),h("wideLine")(Pt(p)))),...lp("grave",l.some(Me),f.some(({grave:p})=>p)),...lp("light",!l.every(Me),!f.every(
({grave:p})=>p)))}var pp="rankings",ig=["country","pillar","year","printedAs"],so=new Map;function cg(){let{reading:t,language:e}=m,
n=`${t} ${e}`;return so.has(n)||(so.set(n,null),ft("answer",pp,{},t,e).then(({table:o})=>{so.set(n,o),F()},()=>so.
delete(n))),so.get(n)}function lg({columns:t,headings:e,rows:n}){let o=ig.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>c("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>c("tr",{class:i?"doubtful":""},...o.map((l,f)=>c(
"td",{dir:"auto"},a[l],f?"":i))));return c("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("ra\
nked")},c("table",{},c("thead",{},c("tr",{},...s)),c("tbody",{},...r)))}function up(){let t=Yt();if(t===null||
u.presets[t].name!=="ranks"||!ne())return"";let e=cg();if(!e?.chart)return J(h("ranked"),c("p",{class:"muted",
role:"status"},h("answering")));let n=M(h("allOfIt"),()=>pt(pp),{class:"tool"}),o=J(h("ranked"),br(e.chart,k("\
overview").clientWidth-32),lg(e),n);return o.classList.add("ranks"),o}var fg=12;function pg(t){let e=u.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function ug({relation:t,sum:e}){let n=zs(t,e);if(n===null)return"";let o=document.createElementNS(
he,"svg");o.setAttribute("class",`amount tone-${fe(e.currency)}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(he,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function dg(t){let{relation:e,sum:n}=t,o=W([n.statement]),s=o&&We(n.statement),r=Ro(e),a=r!==
null&&m.pair?.from===r.from&&m.pair.to===r.to,i=pg(e).map(A).join(" → "),l=c("b",{},Gs(n.statement),o?c("sup",
{},o):""),f=c("span",{class:"figure"},c("span",{dir:"auto"},i),l);return c("li",{},c("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&Ho(r)},f,ug(t)))}function dp(){let t=Ee().flatMap(s=>vn(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${D(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((a,i)=>i.sum.value-
a.sum.value).slice(0,fg);return[c("h4",{},Pt(r[0].sum.currency)),c("ul",{class:"sums"},...r.map(dg))]}),o=t.map(
({sum:s})=>s.statement).filter(We);return J(h(m.reading==="corrected"?"rightAmounts":"amounts"),...n,...Qn(o),
c("p",{class:"note"},h("scales")))}function dn(t,e,n){let o=Qt()[t],s=[["",h("any")],...n].map(([a,i])=>c("option",{value:a,selected:a===o},i)),r=c(
"select",{id:`sieve-${t}`,onchange:({target:a})=>gr({...Qt(),[t]:a.value})},...s);return n.length?c("div",{class:"\
field"},c("label",{for:`sieve-${t}`},e),r):""}var mp=t=>t?[["only",h("onlySuch")],["without",h("withoutSuch")]]:
[];function hp(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=di(),r=[dn("least",h("least"),t.map(([l,{amounts:f}])=>[
l,rt(f).replaceAll(`
`," ")])),dn("since",h("since"),e.map(l=>[String(l),String(l)])),dn("until",h("until"),e.map(l=>[String(l),String(
l)])),dn("status",h("statusIs"),n.map(([l,f])=>[l,$(f)])),dn("hearsay",h("hearsay"),mp(o)),dn("errata",h("erra\
ta"),mp(s))].filter(Boolean);if(!r.length)return"";let a=!ze(Qt()),i=M(h("everyLine"),()=>gr(_t()),{class:"too\
l","data-act":"everyLine"});return c("details",{class:"several sieve",open:a},c("summary",{},h("sieve")),...r,
a?c("p",{class:"note",role:"status"},h("linesLeft")(_().size)):"",a?i:"")}var mn=t=>t.toLocaleString(m.language),mg=[...u.things.keys()].slice(0,N),hg=u.kinds.map((t,e)=>mg.filter(n=>C(
n)===e).length),gp=new Set(u.relations.map(({thing:t})=>C(t))),wp=$e.slice(0,8),hn=t=>c("p",{class:"note"},t);
function gg(){let t=Yt(),e=u.presets.map((n,o)=>M($(n.title),()=>jc(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t&&m.mode!=="types")}));return wo.includes("types")&&e.push(M(h("types"),()=>Ie("types"),{class:"\
tool",value:"types","aria-pressed":String(m.mode==="types")})),J(h("views"),c("div",{class:"tools",role:"group",
"aria-label":h("views")},...e),hn(m.mode==="types"?h("typesNote"):t===null?h("ownView"):ha(t)),u.presets.some(
({name:n})=>n==="all")?"":hn(h("tooMany")(mn(N))))}function wg(t,e){let n=u.kinds[t],o=c("input",{type:"checkb\
ox",value:String(t),checked:!Ke().has(t),onchange:({target:a})=>Ut(t,a.checked?"show":"hide")}),s=c("small",{},
h("shownOf")(mn(e),mn(hg[t]))),r=$(n.label);return c("li",{},c("label",{},o,yt(n),c("span",{},r),s),M(h("only"),
()=>Ut(t,"only"),{class:"only","aria-label":h("onlyThis")+r}))}function yg(){let t=Mo(),e=[...u.kinds.keys()],
n=s=>c("ul",{class:"kinds"},...s.map(r=>wg(r,t.get(r)??0))),o=e.filter(s=>gp.has(s));return[J(h("kinds"),hn(h(
"kindsNote")),n(e.filter(s=>!gp.has(s)))),o.length?J(h("lines"),hn(h("linesNote")),n(o),c("div",{class:"tools"},
M(h("unfoldAll"),Fc,{class:"tool","data-act":"unfoldAll"}),M(h("foldAll"),Bc,{class:"tool","data-act":"foldAll"}))):
"",Ke().size?M(h("all"),()=>Ut(null,"all"),{class:"tool",id:"every"}):""]}function xg({kind:t,names:e}){let n=e.
map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity","path"].includes(t)?[...new Set(n.flatMap(
r=>es(r,3)))]:[],s=o.flatMap(r=>[" ",G(r)]);return c("div",{class:"erratum",id:"unknown",role:"alert"},c("p",{
dir:"auto"},h("unknown")(t,e.join(", "))),o.length?c("p",{},h("didYouMean"),...s):"")}function bg(){let t=m.reading===
"corrected"?` ${h("putRight")}`:"";return c("p",{},c("span",{class:"ring","aria-hidden":"true"},"†"),h("ring"),
t)}function kg(){let t=wp.map(e=>c("li",{},G(e)," ",c("small",{},String(L(e).length))));return J(h("connected"),
c("ul",{class:"things"},...t))}function $g(){let t=ma();if(t===null)return[];let{points:e,passages:n}=Rn(t),o=(a,i)=>c(
"li",{dir:"auto"},a," ",...i.map(ot));if(e.length){let a=e.map(i=>o($(i.text),i.passages));return[J(h("inShort"),
c("ul",{class:"points"},...a))]}let r=n.filter(a=>u.passages[a].text).map(a=>o($(u.passages[a].text),[a]));return t?
[J(h("inShort"),c("ul",{class:"points"},...r))]:[]}function yp(){let t=[h("things")(mn(N-u.relations.length)),
h("statements")(mn(u.statements.length)),u.passages.length?h("sentences")(mn(u.passages.length)):""],e=[c("h2",
{class:"unseen"},h("overview")),m.unknown?xg(m.unknown):"",...$g(),m.tour===null&&m.mode!=="types"?dp():"",gg(),
up(),u.articles.length&&u.readings.length>1?hn(h("bothReadings")):"",c("p",{class:"counts"},t.filter(Boolean).
join(" · ")),c("p",{},h("help")),u.readings.length===1&&u.readings[0]==="corrected"?hn(h("onlyCorrected")):"",
si?bg():"",...yg(),hp(),wp.length?kg():""];k("overview").replaceChildren(...e.filter(Boolean))}var bp=t=>Math.min(...t,u.passages.length),kp=t=>c("span",{class:"chips"},...t.map(ot)),$p=t=>c("span",{dir:"a\
uto"},t),Sp=t=>[u.statements[t].subject,u.statements[t].object].filter(e=>typeof e=="number"),Sg={title:"thing\
Rows",under:["kind"],rows:()=>[...u.things.keys()].slice(0,N).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:A,cell:G},{name:"kind",value:t=>$(D(t).label)},{name:"linkedTo",value:t=>Z(t).length},{name:"marks",
value:t=>Oe(t).length,cell:t=>Oe(t).length?`${W(Oe(t))} ${Oe(t).length}`:""}]},xp=({passage:t})=>t===null?[]:[
t],vg={title:"wordRows",under:["thing"],rows:()=>_n().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:u.statements[e].subject},things:t.statements.flatMap(Sp)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>$p(t.text)},{name:"sentence",value:t=>bp(xp(t)),cell:t=>kp(xp(t))},{name:"thing",value:({subject:t})=>A(
t),cell:({subject:t})=>G(t)},{name:"marks",value:({statements:t})=>W(t)}]},Og={title:"statementRows",under:["r\
elation","object"],rows:()=>[...u.statements.keys()].filter(I).map(t=>({row:t,things:Sp(t)})),columns:[{name:"\
subject",value:t=>A(u.statements[t].subject),cell:t=>G(u.statements[t].subject)},{name:"relation",value:t=>$(u.
predicates[u.statements[t].predicate])},{name:"object",value:Fe,cell(t){let{object:e}=u.statements[t];return typeof e==
"number"?G(e):$p(Fe(t))}},{name:"sentence",value:t=>bp(u.statements[t].passages),cell:t=>kp(u.statements[t].passages)},
{name:"marks",value:t=>W([t])}]},ys={things:Sg,...u.sentences.length&&{words:vg},statements:Og};var $s=200,Op=matchMedia("(max-width: 640px)"),bs={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},zt="things",Mp=!1,ro="",gn=$s,vp=t=>String(t).normalize("NFKC").toLowerCase();function Mg(){
let{columns:t,rows:e}=ys[zt],n=new Set([...U(),...ct().flatMap(({relation:d})=>d??[])]),o=([d,...w])=>Mp||n.has(
d)||zt==="words"&&w.some(y=>R(y)&&n.has(y)),s=vp(ro),r=new Set(ro?Un(ro,1/0):[]),a=(d,{name:w,value:y,cell:x})=>w===
"sentence"&&x?x(d).textContent:y(d),i=(d,w)=>!ro||t.some(y=>vp(a(d,y)??"").includes(s))||w.some(y=>r.has(y)),{
by:l,direction:f}=bs[zt],{value:p}=t[l],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:d,things:w})=>o(w)&&i(d,w)).map(({row:d},w)=>({row:d,key:p(d),i:w})).sort((d,w)=>{let[
y,x]=[d.key,w.key],v=typeof y=="number"&&typeof x=="number"?y-x:g(String(y),String(x));return f*v||d.i-w.i}).map(
({row:d})=>d)}var xs=c("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),ya=c("div",{class:"tools",role:"group","data-label":"tableOf"}),ga=c("input",{type:"checkbox",id:"eve\
ry-row"}),Ep=c("p",{class:"note",role:"status"}),ks=c("table",{}),wa=M("",Eg,{class:"tool","data-message":"mor\
eRows"});function Eg(){gn+=$s,xe()}function Tp(){xs.addEventListener("input",()=>{ro=xs.value.trim(),gn=$s,xe()}),
ga.addEventListener("change",()=>{Mp=ga.checked,xe()}),Op.addEventListener("change",()=>k("table").hidden||xe());
let t=c("label",{class:"check"},ga,c("span",{"data-message":"everyRow"}));k("table").append(c("div",{class:"ba\
r"},ya,xs,t),Ep,c("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},ks,wa))}function Tg(t){
let{by:e,direction:n}=bs[zt];bs[zt]={by:t,direction:e===t?-n:1},xe(),ks.querySelector(`th [value="${t}"]`)?.focus()}
function Ag(t){zt=t,gn=$s,xe(),ya.querySelector(`[value=${t}]`)?.focus()}function Lg({name:t},e){let{by:n,direction:o}=bs[zt],
s=e===n?o>0?"ascending":"descending":"none";return c("th",{scope:"col","aria-sort":s},M(St(t),()=>Tg(e),{value:String(
e)}))}function xe(){xs.placeholder=h("filter"),ya.replaceChildren(...Object.entries(ys).map(([f,{title:p}])=>M(
St(p),()=>Ag(f),{class:"tool",value:f,"aria-pressed":String(f===zt)})));let{columns:t,title:e,under:n}=ys[zt],
o=Mg(),s=t.filter(({name:f})=>Op.matches&&n.includes(f)),[r,...a]=t.filter(f=>!s.includes(f)),i=(f,{value:p,cell:g})=>g?
g(f):String(p(f)),l=f=>{let p=s.map(d=>c("div",{class:"under"},i(f,d))),g=a.map(d=>c("td",{},i(f,d)));return c(
"tr",{},c("th",{scope:"row"},i(f,r),...p),...g)};ks.className=zt,ks.replaceChildren(c("caption",{class:"unseen"},
St(e)),c("thead",{},c("tr",{},...[r,...a].map(f=>Lg(f,t.indexOf(f))))),c("tbody",{},...o.slice(0,gn).map(l))),
Ep.textContent=h("rowsOf")(Math.min(gn,o.length),o.length),wa.hidden=o.length<=gn,wa.textContent=h("moreRows")}var Rg=12,Cg=18,[Ap,Ng]=[9,38],Ig=560,Rp=12,jg=80,Ss=t=>t.toLocaleString(m.language);function Cp(t){Ie("pictur\
e"),Ut(t,"only")}function Pg(t,e){let n=(a,i)=>e.reduce((l,{from:f,to:p,total:g})=>l+(f===a&&p===i||f===i&&p===
a?g:0),0),[o,...s]=t,r=[o];for(;s.length;){let a=r[r.length-1];s.sort((i,l)=>n(a,l)-n(a,i)||t.indexOf(i)-t.indexOf(
l)),r.push(s.shift())}return r}function Lp({names:t}){let e=[...t].sort(([,o],[,s])=>s-o);return[...e.slice(0,
2).map(([o,s])=>`${o} ${Ss(s)}`),...e.length>2?[h("moreLines")(e.length-2)]:[]].join(", ")}function Dg(t,e,n){
let[s,r]=[(t.x+e.x)/2,(t.y+e.y)/2],a=18/(Math.hypot(e.x-t.x,e.y-t.y)||1),i={x:s+(n.x-s)*.35-(e.y-t.y)*a,y:r+(n.
y-r)*.35+(e.x-t.x)*a},l=Math.hypot(e.x-i.x,e.y-i.y)||1,[f,p]=[(e.x-i.x)/l,(e.y-i.y)/l],g={x:e.x-f*(e.radius+2),
y:e.y-p*(e.radius+2)},d={x:g.x-f*9,y:g.y-p*9},w=`${g.x},${g.y} ${d.x-p*4},${d.y+f*4} ${d.x+p*4},${d.y-f*4}`,y={
x:t.x/4+i.x/2+e.x/4,y:t.y/4+i.y/2+e.y/4};return{path:`M${t.x} ${t.y}Q${i.x} ${i.y} ${d.x} ${d.y}`,arrow:w,at:y}}
var Fg=(t,e,n,o={})=>B("text",{x:e,y:n,"font-size":Rp,"text-anchor":"middle",class:"label",...o},t);function Bg(t,e,n,o){
let s=Math.max(...t.map(d=>vt.get(d)??0)),r={x:n/2,y:o/2,radius:0},a=new Map;Pg(t,e).forEach((d,w)=>{let y=2*Math.
PI*w/t.length-Math.PI/2,x=Ap+(Ng-Ap)*Math.sqrt((vt.get(d)??0)/s),[v,S]=[r.x+(n/2-130)*Math.cos(y),r.y-14+(o/2-
76)*Math.sin(y)];a.set(d,{x:v,y:S,radius:x})});let i=B("svg",{xmlns:he,viewBox:`0 0 ${n} ${o}`,width:n,height:o,
"aria-hidden":"true"}),l=e.filter(({from:d,to:w})=>d!==w&&a.has(d)&&a.has(w)),f=[...a.values()].map(({x:d,y:w,
radius:y})=>[d-y,w-y,d+y,w+y]),p=[];function g(d,w,y,x=Rp,v=400){let S=Vt(d,x,v)[0]/2+3;f.some(([T,P,V,tt])=>w+
S>T&&w-S<V&&y+4>P&&y-x<tt)||(f.push([w-S,y-x,w+S,y+4]),p.push(Fg(d,w,y,{"font-size":x,"font-weight":v})))}for(let[
d,{x:w,y,radius:x}]of a)g(`${$(u.kinds[d].label)} ${Ss(vt.get(d)??0)}`,w,y+x+16,14,600);l.forEach((d,w)=>{let[
y,x]=[a.get(d.from),a.get(d.to)],{path:v,arrow:S,at:T}=Dg(y,x,r),P=1+5*Math.sqrt(d.total/l[0].total);i.append(
B("path",{d:v,class:"link","stroke-width":P}),B("polygon",{points:S,class:"tip"})),w<Cg&&g(Lp(d),T.x,T.y+4)});
for(let[d,{x:w,y,radius:x}]of a){let v=e.find(({from:T,to:P})=>T===d&&P===d),S=B("circle",{cx:w,cy:y,r:x,class:`\
dot ${u.kinds[d].family}`});S.addEventListener("click",()=>Cp(d)),i.append(S),v&&g(`↻ ${Lp(v)}`,w,y+x+32)}return i.
append(...p),i}var xa=t=>c("button",{type:"button",class:"thing",onclick:()=>Cp(t)},yt(u.kinds[t]),$(u.kinds[t].
label));function qg(t){let e=t.flatMap(({from:s,to:r,names:a})=>[...a].map(([i,l])=>({from:s,name:i,to:r,n:l})));
e.sort((s,r)=>r.n-s.n);let n=["subject","relation","object","howMany"].map(s=>c("th",{scope:"col"},h(s))),o=e.
map(({from:s,name:r,to:a,n:i})=>c("tr",{},c("td",{},xa(s)),c("td",{dir:"auto"},r),c("td",{},xa(a)),c("td",{class:"\
numeric"},Ss(i))));return c("table",{},c("thead",{},c("tr",{},...n)),c("tbody",{},...o))}function Np(){let t=k(
"types"),e=qa($),n=[...vt.keys()].sort((a,i)=>(vt.get(i)??0)-(vt.get(a)??0)),{clientWidth:o,clientHeight:s}=t.
parentElement,r=n.map(a=>c("li",{},xa(a)," ",c("small",{},Ss(vt.get(a)??0))));t.replaceChildren(o<Ig?"":Bg(n.slice(
0,Math.min(Rg,Math.floor(o/jg))),e,o-32,Math.max(480,s-100)),c("ul",{class:"things"},...r),e.length?qg(e):"",M(
h("asPicture"),()=>Ie("picture"),{class:"tool"}))}Aa(Bi,lr,Do,va,af,ap,fp,_l,yp,sp,Uf,gs,()=>m.tab==="text"&&fs(),()=>m.mode==="table"&&xe(),()=>m.mode==="types"&&
Np(),os,Gl,Jr,Rs,()=>{k("undo").disabled=!Ma()});tp();Zl();Tp();ds(k("query"),k("found"),{take:Lt,sentences:Kl,
read:de,asks:!0});pf();yf();df();xf();Vl();cf();Df();it(!Cs.matches);k("empty").hidden=N>0;E.once("afterDrawin\
g",()=>performance.mark("drawn"));Go(location.hash);m.mode!=="picture"&&performance.mark("drawn");window.sovkg=
{data:u,network:E,lines:_,readable:qo,pointOn:ht,picture:{shown:Te,things:U,isPinned:le},select(t){let e=K(t);
return e!==void 0&&Lt(e),e!==void 0}};document.documentElement.dataset.ready="";})();
