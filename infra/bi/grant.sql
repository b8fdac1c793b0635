-- A user who reads the views of the hub and nothing else. Run as root: mariadb < grant.sql prints the grants; mariadb -N < grant.sql | mariadb makes them.
-- Run it again after an upgrade that adds views. Choose another password.
SELECT 'CREATE USER IF NOT EXISTS \'bi\'@\'%\' IDENTIFIED BY \'password\';';
SELECT concat('GRANT SELECT ON `', table_schema, '`.`', table_name, '` TO \'bi\'@\'%\';')
  FROM information_schema.views
  WHERE table_schema LIKE 'openness\_%' AND table_name REGEXP '^v[0-9]+_'
  ORDER BY table_schema, table_name;
