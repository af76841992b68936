<?php
// Installs WordPress and fills it with the posts and pages that standard input has as JSON.
define( 'WP_INSTALLING', true );
require __DIR__ . '/load.php';
$input = read_input();
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( $input['title'], 'desk', 'desk@gazette.example', true, '', 'no password is needed' );
foreach ( get_posts( array( 'post_type' => array( 'post', 'page' ), 'post_status' => 'any', 'numberposts' => -1 ) ) as $sample ) {
	wp_delete_post( $sample->ID, true );
}
update_option( 'timezone_string', $input['timezone'] );
update_option( 'posts_per_page', 10 );
update_option( 'page_comments', 1 );
update_option( 'comments_per_page', 5 );
update_option( 'comment_moderation', 0 );
wp_insert_term( 'Business', 'category', array( 'slug' => 'business' ) );
$business = get_term_by( 'slug', 'business', 'category' )->term_id;
wp_insert_term( 'Markets', 'category', array( 'slug' => 'markets', 'parent' => $business ) );
$authors = array();
foreach ( $input['authors'] as $name ) {
	$login = sanitize_title( $name );
	$authors[ $name ] = check(
		wp_insert_user(
			array(
				'user_login'   => $login,
				'user_pass'    => wp_generate_password(),
				'display_name' => $name,
				'description'  => "$name writes for the {$input['title']}.",
				'role'         => 'author',
			)
		)
	);
}
$_SERVER['REMOTE_ADDR'] = '127.0.0.1';
wp_defer_term_counting( true );
wp_defer_comment_counting( true );
foreach ( $input['posts'] as $post ) {
	insert_post( $post, $authors );
}
wp_defer_comment_counting( false );
wp_defer_term_counting( false );
