<?php
// What the web server's rewriting does for WordPress, for PHP's own server; every request is noted with its status.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) ?: '/' );
$has_file = is_file( $root . $path );
$line = $_SERVER['REQUEST_URI'];
register_shutdown_function(
	function () use ( $line ) {
		file_put_contents( getenv( 'BENCH_LOG' ), http_response_code() . " $line\n", FILE_APPEND | LOCK_EX );
	}
);
if ( $has_file || is_file( $root . rtrim( $path, '/' ) . '/index.php' ) && $path !== '/' ) {
	return false;
}
// With plain permalinks there are no rules for rewriting: what is no file is not found.
if ( $path !== '/' && file_exists( "$root/plain" ) ) {
	http_response_code( 404 );
	echo '<!DOCTYPE html><title>404 Not Found</title><h1>Not Found</h1>';
	return true;
}
if ( str_starts_with( $path, '/index.php/' ) ) {
	$_SERVER['PATH_INFO'] = substr( $path, strlen( '/index.php' ) );
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = "$root/index.php";
chdir( $root );
require "$root/index.php";
