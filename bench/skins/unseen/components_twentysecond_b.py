"""A Japanese platform that carries the stories of many papers to many sites, drawn by an application."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=432,
    kind="components",
    language="ja",
    site="つむぎノード",
    address="https://tsumuginode.example/{id}0918273645?c=302675738515047521",
    year=2021,
    zone=540,
    authors=False,
)
def set_platform_of_units(p: Sheet) -> str:
    """A Japanese platform that carries the stories of many papers to many sites: divs with hashed classes of a styling library, a banner for its application, the paper as a unit with a round sign and a button to follow, headline in h1, the moment with (JST) and the moment of the last change with "updated", the paper's © between, a picture in a button with its line below, text as p in one div, again © and the paper, a wide button to curate the story, stories to read with it as cards that tell their moments, a box of the unit with what it says of itself, new stories of other units, a ranking, the rules of the platform."""
    photo = '<div class="css-9k2vq1"><button class="css-0 e1x8w3" type="button"><img class="css-1pl7ud" src="https://img.tsumuginode.example/{file}?w=640" alt=""></button><div class="css-y4t0aa">{caption}（写真・{credit}）</div></div>'
    unit = "東浦湾新報社"
    when = p.when("{yyyy}/{mm}/{dd} {HH}:{MM}", '<div class="css-1c6m9z">{} (JST)</div>')
    when += p.changed("{yyyy}/{mm}/{dd} {HH}:{MM}", '<div class="css-1c6m9z">{} (JST) updated</div>')
    text = p.text(
        '<p class="css-qw81rz">{}</p>',
        '<h2 class="css-1hh0pe">{}</h2>',
        '<blockquote class="css-7b2bnn">{}</blockquote>',
        "<li>{}</li>",
        '<ul class="css-u0l3xx">{}</ul>',
        photo,
    )
    cards = each(
        p.related,
        lambda t: (
            f'<a class="css-k31dd8" href="{t.href}"><div class="css-1tmb5o"><img src="https://img.tsumuginode.example/{t.picture}?w=160" alt=""></div><div class="css-c9r2h1"><div class="css-5ttl0q">{t.headline}</div><div class="css-3dt7m2">{unit} {p.tell(t.moment, "{yyyy}/{mm}/{dd}")}</div></div></a>'
        ),
    )
    units = ["南嶺放送", "暮らしの窓", "週刊あぜみち", "北岬タイムス"]
    stream = each(
        p.others[:4],
        lambda t: (
            f'<a class="css-str3am" href="{t.href}"><span class="css-un1tnm">{p.random.choice(units)}</span><span class="css-st7ttl">{t.headline}</span><span class="css-st7ago">{p.tell(t.moment, "{mm}/{dd} {HH}:{MM}")}</span></a>'
        ),
    )
    ranking = each(
        p.others[4:8], lambda t: f'<li class="css-rk0li8"><a class="css-rk0a51" href="{t.href}">{t.headline}</a></li>'
    )
    return f"""<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>{p.headline} | {unit}</title></head><body><div id="__next"><div class="css-1q5r0zz"><div class="css-apbn02"><img src="/static/app.png" alt=""><span>アプリで読むともっと便利</span><a class="css-apbt77" href="/app">開く</a></div><header class="css-hd90r1"><a class="css-lg4x0b" href="/"><svg width="28" height="28"></svg><span>{p.site}</span></a><div class="css-sr6h20"><input placeholder="記事・ユニットを探す"></div><a class="css-lgn03k" href="/signin">ログイン</a></header><nav class="css-nv0t8p">{each(p.list("sections"), lambda s: f'<a class="css-nv0a1z" href="/topics/x">{s}</a>')}</nav>
<main class="css-m41n0x"><div class="css-c0lm71"><article class="css-art1ke"><div class="css-un1tbx"><img class="css-r0undd" src="https://img.tsumuginode.example/unit/302675738515047521.png" alt=""><a class="css-un1tlk" href="/302675738515047521">{unit}</a><button class="css-f0ll0w" type="button">フォロー</button></div><h1 class="css-t1tle9">{p.headline}</h1><div class="css-m3ta4q">{when}<div class="css-c0pyrt">©{unit}</div></div><div class="css-shr3ee"><button>シェア</button><button>ツイート</button><button>リンクをコピー</button></div>{p.lead(photo)}<div class="css-b0dy5s">{p.add_rest(text, photo)}</div><div class="css-c0pyrt">©{unit}</div><div class="css-cur4te"><button type="button">この記事をキュレーションする</button><p class="css-cur7tx">キュレーションすると、あなたのサイトにこの記事をそのまま掲載できます。</p></div></article>
<section class="css-s3ct10"><h3 class="css-s3chd2">あわせて読みたい</h3><div class="css-gr1d2x">{cards}</div></section><section class="css-un1tpf"><img class="css-r0undl" src="https://img.tsumuginode.example/unit/302675738515047521.png" alt=""><div class="css-pfn4me">{unit}</div><div class="css-pftx90">{p.say("about_site")}</div><div class="css-pfct31">フォロワー {p.random.randrange(800, 9000)}人・記事 {p.random.randrange(9000, 60000)}本</div><button class="css-f0ll0w" type="button">フォロー</button></section></div>
<aside class="css-s1de77"><div class="css-ad0b0x">{p.say("advertisement")}</div><section class="css-s3ct10"><h3 class="css-s3chd2">{p.say("latest")}</h3>{stream}</section><section class="css-s3ct10"><h3 class="css-s3chd2">{p.say("most_read")}</h3><div class="css-rkup0d">{p.tell(p.now, "{m}/{d} {HH}:00")} 更新</div><ol class="css-rk0ol1">{ranking}</ol></section><section class="css-nl0b0x"><h3 class="css-s3chd2">{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><input placeholder="メールアドレス"><button>登録</button></section></aside></main>
<footer class="css-f00t3r"><div class="css-ftl1nk"><a href="/about">{p.site}とは</a><a href="/guideline">コンテンツガイドライン</a><a href="/terms">利用規約</a><a href="/privacy">プライバシー</a><a href="/company">運営会社</a></div><p class="css-ftr1gh">{p.say("copyright")}</p><p class="css-ftr1gh">© {p.now.year} Tsumugi Node Inc.</p></footer><div class="css-ck1ebr"><p>{p.say("cookies")}</p><button>同意する</button></div></div></div></body></html>"""
