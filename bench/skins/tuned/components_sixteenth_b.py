"""A Korean town's net paper drawn by scoped components."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=319,
    kind="components",
    language="ko",
    site="은여울타임즈",
    address="https://www.eunyeoultimes.example/news/{id}",
    year=2023,
    section=True,
    keywords=True,
)
def set_scoped_components(p: Sheet) -> str:
    """A Korean town's net paper drawn by scoped components: attributes with hashes on every element, a strip of urgent news and the day in the head, section as a chip, headline in h2, moments after "입력" and "수정" as spans with dots, keys to listen and to enlarge, the text as divs with a class for paragraphs, pictures as boxes with a line and its maker below, an advert amid it, the reporters with portrait, mail and a key to subscribe after the text, the notice of rights, feelings with numbers, chips of words, "관련기사" as cards with days, voices with moments, a column of ranked stories and the paper's video, a bar at the bottom for telephones."""
    v = "data-v-7c41e0a9"
    photo = (
        f'<div {v} class="photo-box"><div {v} class="photo-frame"><img {v} src="https://cdn.eunyeoul.example/{{file}}" alt=""></div>'
        f'<div {v} class="photo-desc">{{caption}} [사진={{credit}}]</div></div>'
    )
    when = p.when("{yyyy}.{mm}.{dd} {HH}:{MM}", f'<span {v} class="stamp"><em {v}>입력</em> {{}}</span>')
    changed = p.changed("{yyyy}.{mm}.{dd} {HH}:{MM}", f'<span {v} class="stamp"><em {v}>수정</em> {{}}</span>')
    who = each(
        p.authors,
        lambda a: (
            f'<div {v} class="reporter"><span {v} class="face"></span><strong {v}>{a}</strong> <span {v}>기자</span> <a {v}>news@eunyeoultimes.example</a> <button {v}>구독</button></div>'
        ),
    )
    advert = f'<div {v} class="ad-slot"><span {v}>광고</span></div>'
    text = p.text(
        f'<div {v} class="para">{{}}</div>',
        f'<div {v} class="para sub"><b {v}>{{}}</b></div>',
        f'<div {v} class="para">{{}}</div>',
        f"<li {v}>{{}}</li>",
        f"<ul {v}>{{}}</ul>",
        photo,
        {2: advert},
    )
    words = each(p.keywords, lambda k: f'<a {v} class="chip" href="/tag/x">#{k}</a>')
    related = each(
        p.related,
        lambda t: (
            f'<a {v} class="rel-card" href="{t.href}"><img {v} src="https://cdn.eunyeoul.example/{t.picture}" alt=""><span {v} class="rel-tit">{t.headline}</span><span {v} class="rel-day">{p.tell(t.moment, "{yyyy}.{mm}.{dd}")}</span></a>'
        ),
    )
    ranked = each(
        list(enumerate(p.others[:5], 1)),
        lambda t: f'<li {v}><span {v} class="rank">{t[0]}</span><a {v} href="{t[1].href}">{t[1].headline}</a></li>',
    )
    newest = each(
        p.others[5:8],
        lambda t: (
            f'<div {v} class="new-item"><a {v} href="{t.href}">{t.headline}</a><span {v}>{p.tell(t.moment, "{mm}.{dd} {HH}:{MM}")}</span></div>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<div {v} class="reply"><b {v}>{c.reader}</b><span {v} class="ago">{p.tell(c.moment, "{mm}.{dd} {HH}:{MM}")}</span><div {v}>{c.text}</div><button {v}>답글</button></div>'
        ),
    )
    moods = each(
        ("좋아요", "훈훈해요", "슬퍼요", "화나요", "후속기사 원해요"),
        lambda m: f"<button {v}><i {v}></i>{m}<span {v}>{p.random.randrange(60)}</span></button>",
    )
    menu = each(p.list("sections"), lambda s: f'<a {v} href="/list/x" class="gnb-item">{s}</a>')
    return f"""<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title><link rel="stylesheet" href="/_app/entry.7c41e0a9.css"></head><body><div id="__app"><div {v} class="layout"><header {v} class="app-head"><div {v} class="util"><span {v}>{p.tell(p.now, "{yyyy}년 {m}월 {d}일 {weekday}")}</span><a {v}>로그인</a><a {v}>지면보기</a></div><a {v} href="/" class="brand">{p.site}</a><nav {v} class="gnb"><a {v} href="/" class="gnb-item">{p.say("home")}</a>{menu}</nav></header><div {v} class="view"><section {v} class="view-main"><div {v} class="view-head"><a {v} href="/list/x" class="cate">{p.section}</a><h2 {v} class="view-tit">{p.headline}</h2><div {v} class="view-info">{when}{changed}<div {v} class="tools"><button {v}>기사 듣기</button><button {v}>가</button><button {v}>공유</button><button {v}>인쇄</button></div></div></div><div {v} class="view-body">{p.lead(photo)}{p.add_rest(text, photo)}</div><div {v} class="reporters">{who}</div><div {v} class="rights">저작권자 © {p.site} 무단전재 및 재배포, AI 학습 이용 금지</div><div {v} class="moods"><strong {v}>이 기사를 추천합니다</strong>{moods}</div><div {v} class="chips">{words}</div><div {v} class="related"><h3 {v}>{p.say("related")}</h3>{related}</div><div {v} class="replies"><h3 {v}>{p.say("comments")} <em {v}>2</em></h3>{voices}<div {v} class="reply-form"><textarea {v} placeholder="댓글을 입력해 주세요"></textarea><p {v}>{p.say("comment_terms")}</p><button {v}>등록</button></div></div></section><aside {v} class="view-side"><div {v} class="side-box"><h3 {v}>{p.say("most_read")}</h3><ol {v}>{ranked}</ol></div><div {v} class="side-box"><h3 {v}>{p.say("latest")}</h3>{newest}</div><div {v} class="side-box letter"><h3 {v}>{p.say("newsletter")}</h3><p {v}>{p.say("newsletter_text")}</p><input {v} placeholder="이메일"><button {v}>신청</button></div></aside></div><footer {v} class="app-foot"><p {v}>{p.say("about_site")}</p><p {v}>등록번호: 은 아00000 | 등록일: 2015년 4월 1일 | 발행인: 도하람 | 청소년보호책임자: 도하람</p><p {v}>Copyright © {p.now.year} {p.site}. {p.say("copyright")}</p></footer><div {v} class="tabbar"><a {v}>홈</a><a {v}>지역</a><a {v}>제보</a><a {v}>MY</a></div></div></div></body></html>"""
