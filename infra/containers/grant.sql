-- Each service has a database of its own, openness_<service>, which it creates.
GRANT ALL PRIVILEGES ON `openness\_%`.* TO 'hub'@'%';
