<?php
// A must-use plugin: nothing leaves the machine, and the sitemap has the newest 200 posts, or there is none.
if ( ! function_exists( 'wp_mail' ) ) {
	function wp_mail() {
		return true;
	}
}
add_filter( 'pre_http_request', fn() => new WP_Error( 'offline', 'No requests here.' ) );
add_filter( 'wp_sitemaps_enabled', fn() => get_option( 'bench_sitemap' ) !== 'none' );
add_filter( 'wp_sitemaps_max_urls', fn( $most, $type ) => $type === 'post' ? 200 : $most, 10, 2 );
add_filter(
	'wp_sitemaps_posts_query_args',
	function ( $query, $type ) {
		if ( $type === 'post' ) {
			$query = array_merge( $query, array( 'orderby' => 'date', 'order' => 'DESC', 'posts_per_page' => 200 ) );
		}
		return $query;
	},
	10,
	2
);
add_filter( 'wp_sitemaps_posts_pre_max_num_pages', fn( $pages, $type ) => $type === 'post' ? 1 : $pages, 10, 2 );
