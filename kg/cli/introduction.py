"""The introduction of ten lines that `sovkg` without arguments prints."""

INTRODUCTION = {
    "en": """sovkg queries, shows and exports what an article says about Sovereign AI.
  sovkg ask "who invests in Japan?"  a question in your own words
  sovkg queries                      all questions; one, with its sentences:
  sovkg query investments --country japan --evidence
  sovkg show microsoft               everything known about something, in words
  sovkg path samsung france          how two things are linked
  sovkg graph --open                 the graph, in your browser
  sovkg brief japan -o japan.html    a two-page brief
  sovkg export -o graph.ttl          the graph for other tools
Help: `sovkg [COMMAND] --help`; completion: `sovkg completion bash`""",
    "ko": """sovkg는 소버린 AI를 다룬 글의 내용을 묻고, 보고, 내보내는 도구이다.
  sovkg ask "일본에 투자한 회사는?"  자기 말로 묻기
  sovkg queries                      모든 질문. 그 가운데 하나를 문장과 함께:
  sovkg query investments --country 일본 --evidence
  sovkg show 마이크로소프트          알려진 것 모두를 말로
  sovkg path 삼성 프랑스             둘이 어떻게 이어지는지
  sovkg graph --open                 그래프를 브라우저로
  sovkg brief 일본 -o japan.html     두 쪽짜리 요약
  sovkg export -o graph.ttl          다른 도구에서 쓸 그래프
도움말: `sovkg [명령] --help`. 자동 완성: `sovkg completion bash`""",
}
"""The introduction by language."""
