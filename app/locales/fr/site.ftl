title-site = { $title } · Pacthouse
