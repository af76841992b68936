<?php
// Prints each post, page and picture that the site has: its address, what it is, and what its page says of it.
require __DIR__ . '/load.php';
$told = array();
foreach ( get_posts( array( 'post_type' => array( 'post', 'page', 'attachment' ), 'post_status' => 'any', 'numberposts' => -1 ) ) as $post ) {
	$told[] = array(
		'url'    => get_permalink( $post ),
		'slug'   => $post->post_name,
		'type'   => $post->post_type,
		'status' => $post->post_password === '' ? $post->post_status : 'password',
		'late'   => (bool) get_post_meta( $post->ID, 'bench_late', true ),
		'date'   => get_post_time( 'Y-m-d\TH:i:s\Z', true, $post ),
	);
}
echo json_encode( $told, JSON_THROW_ON_ERROR );
