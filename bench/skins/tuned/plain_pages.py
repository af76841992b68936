"""Print views, wires, archives, mobile and AMP pages."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=37,
    kind="plain pages",
    language="en",
    site="Coastline Wire",
    address="https://coastlinewire.example/s/{id}",
    year=2009,
    zone=0,
    captions=False,
    related=False,
)
def set_wire(p: Sheet) -> str:
    """A wire's page: slug line, the time as first line, the byline as second, "(c)" and the desk's number as last."""
    wire = each(
        p.others[:7],
        lambda t: f'<div class="t"><tt>{p.tell(t.moment, "{HH}{MM}")}</tt> <a href="{t.href}">{t.headline}</a></div>',
    )
    return f"""<html><head><title>{p.site}</title></head><body><div class="top"><b>{p.site}</b> &nbsp; <tt>{p.tell(p.now, "{dd}{mon} {HH}:{MM} GMT")}</tt></div>
<div class="w">{wire}</div><div class="s"><div class="n">{p.say("issue", n=p.random.randrange(1000, 9999))}</div><b class="hl">{p.headline}</b>
{p.when("{HH}:{MM} GMT {dd} {mon} {yyyy}", "<div>{}</div>")}
{p.names("<div>By {}</div>")}
<div class="tx">{p.text("<div>{}</div>", "<div><u>{}</u></div>", "<div>{}</div>", "<div>- {}</div>", "<div>{}</div>")}</div>
<div>(c) {p.now.year} {p.site} desk +1 555 0100</div></div></body></html>"""
