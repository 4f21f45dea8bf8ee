-- The roles and the database, as psql runs it once on an empty PostgreSQL. OWNER_PASSWORD and APP_PASSWORD are in its
-- environment.
\set ON_ERROR_STOP on
\getenv owner_password OWNER_PASSWORD
\getenv app_password APP_PASSWORD

create role portico_owner login createrole password :'owner_password';
create role portico_app login password :'app_password';
create database portico owner portico_owner;
