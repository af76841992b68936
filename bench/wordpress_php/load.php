<?php
// What every script for php-cli begins with: WordPress, with the error that it dies of on standard error.
error_reporting( E_ERROR | E_PARSE );
ini_set( 'display_errors', 'stderr' );
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'BENCH_URL' ), PHP_URL_HOST ) . ':' . parse_url( getenv( 'BENCH_URL' ), PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['REQUEST_METHOD'] = 'GET';
require getenv( 'BENCH_ROOT' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

function read_input(): array {
	return json_decode( stream_get_contents( STDIN ), true, 512, JSON_THROW_ON_ERROR );
}

function check( $result ) {
	if ( is_wp_error( $result ) ) {
		fwrite( STDERR, $result->get_error_message() . "\n" );
		exit( 1 );
	}
	return $result;
}

// Inserts a post with its terms, its picture and its comments, and returns its number.
function insert_post( array $post, array $authors ): int {
	$id = check(
		wp_insert_post(
			wp_slash(
				array(
					'post_type'     => $post['type'],
					'post_name'     => $post['slug'],
					'post_title'    => $post['title'],
					'post_content'  => $post['content'],
					'post_excerpt'  => $post['excerpt'],
					'post_status'   => $post['status'],
					'post_password' => $post['password'],
					'post_date'     => $post['date'],
					'post_author'   => $authors[ $post['author'] ],
					'comment_status' => 'open',
				)
			),
			true
		)
	);
	if ( $post['category'] ) {
		wp_set_object_terms( $id, $post['category'], 'category' );
		wp_set_object_terms( $id, $post['tags'], 'post_tag' );
	}
	if ( $post['sticky'] ) {
		stick_post( $id );
	}
	if ( $post['picture'] ) {
		attach_picture( $id, $post );
	}
	$numbers = array();
	foreach ( $post['comments'] as $comment ) {
		$numbers[] = wp_insert_comment(
			array(
				'comment_post_ID'  => $id,
				'comment_author'   => $comment['author'],
				'comment_content'  => $comment['text'],
				'comment_date'     => $comment['date'],
				'comment_parent'   => $comment['answers'] === null ? 0 : $numbers[ $comment['answers'] ],
				'comment_approved' => 1,
			)
		);
	}
	return $id;
}

// A picture that the post shows first, and again in its text with a link to the picture's own page.
function attach_picture( int $id, array $post ): void {
	$image = imagecreatetruecolor( 1200, 675 );
	imagefilledrectangle( $image, 0, 0, 1200, 675, imagecolorallocate( $image, $id % 255, 90, 120 ) );
	$file = wp_upload_dir()['path'] . "/photo-$id.jpg";
	imagejpeg( $image, $file, 30 );
	$picture = check(
		wp_insert_attachment(
			array(
				'post_mime_type' => 'image/jpeg',
				'post_title'     => "Photo for {$post['title']}",
				'post_excerpt'   => $post['picture'],
				'post_status'    => 'inherit',
			),
			$file,
			$id,
			true
		)
	);
	wp_update_attachment_metadata( $picture, array( 'width' => 1200, 'height' => 675, 'file' => _wp_relative_upload_path( $file ) ) );
	set_post_thumbnail( $id, $picture );
	$page = get_permalink( $picture );
	$source = wp_get_attachment_url( $picture );
	$figure = "<!-- wp:image {\"id\":$picture,\"linkDestination\":\"attachment\"} -->\n<figure class=\"wp-block-image\">"
		. "<a href=\"$page\"><img src=\"$source\" alt=\"\" class=\"wp-image-$picture\"/></a>"
		. "<figcaption class=\"wp-element-caption\">{$post['picture']}</figcaption></figure>\n<!-- /wp:image -->\n\n";
	check( wp_update_post( wp_slash( array( 'ID' => $id, 'post_content' => $figure . $post['content'] ) ), true ) );
}
