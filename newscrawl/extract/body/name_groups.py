"""The groups of words by which class names and ids tell what an element is: comments, a caption, the body."""

from __future__ import annotations

import re

MAX_NAME_CHARACTERS = 150  # of one element's class, id and so on

# What the words of an element's class, id, role and the like tell, one bit a group.
_GROUPS: dict[str, str] = {
    "comment": "comment comments commentary disqus reply replies respond commentlist discussion forum kommentar kommentare"
    " comentarios commentaires viafoura coral",
    "related": "related recommended recommend recommendation recommendations more morefrom readmore readnext also recirc"
    " recirculation suggested suggestions similar trending popular outbrain taboola mostread next prev previous latest"
    " seealso onward crosspromo relacionadas relacionados verwandt inread interlink readalso crosslink",
    "teaser": "teaser teasers card cards promo promos tile grid carousel slider swiper listing feed item items list",
    "share": "share sharing social socials addthis sharebar sharethis sharedaddy addtoany whatsapp follow facebook"
    " buttons",
    "navigation": "nav navigation menu breadcrumb breadcrumbs navbar topbar toolbar pagination pager sitemap skip tabs",
    "advert": "ad ads advert advertisement adv banner sponsor sponsored dfp adslot promoted anzeige publicidad"
    " affiliate deal deals commercial",
    "caption": "caption captions credit credits copyright bildunterschrift legende source cutline imgtext bildtext"
    " bildzeile bildunterschriften bildetekst billedtekst kuvateksti didascalia legenda leyenda epigrafe bijschrift"
    " onderschrift fotobijschrift photocaption imagecaption imgcaption piefoto podpis",
    "image": "photo image images img figure picture gallery slideshow lightbox media thumbnail bild foto",
    "video": "video videos player audio podcast playlist",
    "embed": "embed embedded twitter tweet instagram tiktok youtube iframe oembed external consent infographic poll"
    " quiz",
    "box": "box infobox factbox callout info panel accordion note notice disclaimer tooltip collapse collapsible expand",
    "byline": "author authors byline bio biography contributor contributors writer autor autoren profile avatar team",
    "newsletter": "newsletter subscribe subscription signup optin donate donation form mailchimp",
    "paywall": "paywall regwall subscriptions register registration login premium plus piano offer abo meter locked",
    "cta": "cta button btn buttons download action actions",
    "body": "body content text story post entry richtext articlebody prose paragraph wysiwyg rte copy texto inhalt",
    "article": "article main artikel news articulo",
    "headline": "headline title kicker heading subtitle titulo",
    "date": "date time timestamp published updated dateline meta datetime reading",
    "tags": "tag tags topic topics keywords label labels category categories taxonomy breadcrumb",
    "footer": "footer foot bottom legal contentinfo colophon",
    "sidebar": "sidebar aside rail side widget widgets complementary secondary",
    "cookie": "cookie cookies gdpr ccpa privacy modal popup overlay dialog alert toast cookiebanner cookieconsent"
    " cookienotice cmplz borlabs tarteaucitron axeptio usercentrics onetrust didomi iubenda klaro cky",
    "hidden": "hidden hide visuallyhidden invisible screenreader sr sronly offscreen mobile desktop print",
    "toc": "toc contents tableofcontents jump anchor anchors",
    "live": "live liveblog update updates ticker",
    "header": "header masthead head hero top",
    "search": "search searchform filter filters",
    "summary": "summary excerpt lead lede intro abstract dek deck sapo chapo standfirst description teasertext"
    " highlights takeaways key synopsis",
    "quote": "quote pullquote blockquote zitat cite",
    "table": "table price pricing product products rating review reviews specs",
    "faq": "faq faqs question answer",
}
GROUP_NAMES = tuple(_GROUPS)
BIT: dict[str, int] = {name: 1 << place for place, name in enumerate(_GROUPS)}
_WORD_BITS: dict[str, int] = {}
for _name, _words in _GROUPS.items():
    for _word in _words.split():
        _WORD_BITS[_word] = _WORD_BITS.get(_word, 0) | BIT[_name]
_NAME_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


def read_name_bits(names: str) -> int:
    """The groups that the words of class names and ids belong to ("article-body__text" → body, article)."""
    bits = 0
    get = _WORD_BITS.get
    if names.islower():
        for word in names.replace("-", " ").replace("_", " ").split():
            bits |= get(word, 0)
    else:
        for word in _NAME_WORD.findall(names):
            bits |= get(word.lower(), 0)
    return bits
