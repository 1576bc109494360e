/** Words by a day on which an article appeared, as pages of many languages have them. */
export const SAYS_PUBLISHED =
  /(?<!re)publi(?!c(?:\b|s\b|ly|it|idad)|que|kum|shers?\b|shing\b)|pubblicat|posted|veröffentlicht|erschienen|erstellt|created|entry-date|post-date|geplaatst|opublikow|dodano|utworzon|опублик|дата публик|yayın|giriş tarihi|julkaistu|vydáno|közzét|megjelen|diterbitkan|đăng|δημοσ|פורסם|نشر|انتشار|公開|配信|掲載|发布|發布|發佈|입력|등록|게시/i;

/** Words by a day on which it was changed. */
export const SAYS_CHANGED =
  /updat|uppdat|oppdat|opdater|modif|aktuali[sz]|actuali[sz]|atualiz|mis à jour|aggiorna|bijgewerkt|gewijzigd|geändert|last edit|edited|обновл|оновл|измен|güncel|päivitet|frissít|diperbarui|cập nhật|ενημ|עודכן|تحديث|به‌روز|更新|수정|업데이트/i;
