// A million users as an installation of some years has them: few domains, some common names and many rare ones, numbers
// that do not say where they are. All follows from the number of the user, so that every run has the same.

const SYLLABLES =
  'ka,lo,mi,ren,tas,vor,ek,bru,no,del,shi,an,ter,gul,ova,mar,cin,pet,ju,hol,wen,fa,sto,ri,zem,du,bel,kra,os,lind,ya,ce,har,tun,vi,gor,pla,ne,xu,qua';
const FIRST_NAMES =
  'Anna,Ben,Carla,David,Elena,Farid,Grace,Hugo,Ines,Jonas,Katja,Liam,Maria,Noah,Olga,Pablo,Rosa,Samir,Tara,Viktor,Wanda,Xenia,Yusuf,Zoë,Amélie,Björn,Chloé,Dimitri,Emil,Fatima,Greta,Henrik,Isla,Jakub,Lena,Marek,Nadia,Oskar,Priya,Ruth';
const DOMAINS =
  'gmail.com,gmail.com,gmail.com,gmail.com,outlook.com,outlook.com,yahoo.com,icloud.com,example.com,example.com,web.de,gmx.net,orange.fr,proton.me,company.io,acme.org';

/** `n` numbers the users; mixing it with different factors makes columns that have nothing to do with each other. */
const INSERT = `
  insert into users (tenant_id, id, username, username_key, primary_email, primary_phone, name, avatar, profile, custom_data, password_digest, password_algorithm, created_at, updated_at)
  select $1, id, username, username, email, phone, first || ' ' || last, 'https://cdn.example.com/' || id || '.png',
    jsonb_build_object('familyName', last, 'givenName', first, 'locale', 'en'), jsonb_build_object('plan', case when n % 7 = 0 then 'pro' else 'free' end, 'number', n),
    '$argon2id$v=19$m=19456,t=2,p=1$' || left(encode(sha256(n::text::bytea), 'hex'), 22) || '$' || left(encode(sha256((n + 1)::text::bytea), 'hex'), 43), 'Argon2id', created, created
  from (
    select n, id, first, last, created,
      case when n % 5 < 3 then lower(left(first, 1) || last) || n::text end as username,
      case when n % 10 > 0 then lower(first) || '.' || lower(last) || (mix % 9000)::text || n::text || '@' || domain end as email,
      case when n % 2 = 0 then '4915' || lpad(((n::bigint * 48271) % 999999937)::text, 9, '0') end as phone
    from (
      select n, mix, left(md5($1 || n::text), 12) as id, first[1 + mix % cardinality(first)] as first,
        initcap(syllable[1 + (mix / 40) % 40] || syllable[1 + (mix / 1600) % 40] || syllable[1 + (mix / 64000) % 40]) as last,
        domain[1 + (mix / 7) % cardinality(domain)] as domain, timestamptz '2023-01-01' + n * interval '1 minute' as created
      from (select n, ((n::bigint * 2654435761) % 4294967291)::bigint as mix from generate_series(1, $2::int) as n) as numbered,
        (select string_to_array($3, ',') as syllable, string_to_array($4, ',') as first, string_to_array($5, ',') as domain) as words
    ) as mixed
  ) as users`;

/** Makes the users of each tenant; `sizes` says how many. Indexes are filled afterwards, as a restored dump does. */
export async function fillUsers(superuser, sizes) {
  const { rows: indexes } = await superuser.query(
    `select indexname as name, indexdef as definition from pg_indexes where tablename = 'users' and indexdef like '%USING gin%'`,
  );
  await superuser.query(`set maintenance_work_mem = '512MB'`);
  for (const { name } of indexes) await superuser.query(`drop index ${name}`);
  for (const [tenant, count] of Object.entries(sizes)) {
    await superuser.query('insert into tenants (id) values ($1) on conflict do nothing', [tenant]);
    await superuser.query(INSERT, [tenant, count, SYLLABLES, FIRST_NAMES, DOMAINS]);
  }
  for (const { definition } of indexes) await superuser.query(definition);
  await superuser.query('vacuum analyze users');
}
