<?php
// Gives the site a theme, a kind of permalink and a sitemap or none; posts that were published later are deleted.
require __DIR__ . '/load.php';
$input = read_input();
foreach ( get_posts( array( 'meta_key' => 'bench_late', 'post_status' => 'any', 'numberposts' => -1 ) ) as $late ) {
	wp_delete_post( $late->ID, true );
}
switch_theme( $input['theme'] );
update_option( 'bench_sitemap', $input['sitemap'] );
global $wp_rewrite;
$wp_rewrite->set_permalink_structure( $input['permalink'] );
delete_option( 'rewrite_rules' );
$wp_rewrite->init();
create_initial_taxonomies();
create_initial_post_types();
$wp_rewrite->flush_rules( false );
