/** Words by a day on which an article appeared, as pages of many languages have them. */
export const SAYS_PUBLISHED =
  /(?<!re)publi(?!c(?:\b|s\b|ly|it|idad)|que|kum|shers?\b|shing\b)|pubblicat|posted|veröffentlicht|erschienen|erstellt|created|entry-date|post-date|geplaatst|opublikow|dodano|utworzon|опублик|дата публик|yayın|giriş tarihi|julkaistu|vydáno|közzét|megjelen|diterbitkan|đăng|δημοσ|פורסם|نشر|انتشار|公開|配信|掲載|发布|發布|發佈|입력|등록|게시/i;

/** Words by a day on which it was changed. */
export const SAYS_CHANGED =
  /updat|uppdat|oppdat|opdater|modif|aktuali[sz]|actuali[sz]|atualiz|mis à jour|aggiorna|bijgewerkt|gewijzigd|geändert|last edit|edited|обновл|оновл|измен|güncel|päivitet|frissít|diperbarui|cập nhật|ενημ|עודכן|تحديث|به‌روز|更新|수정|업데이트/i;

/** How long ago an article appeared: no day, but then none that stands further off is its day. */
export const SAYS_AGO =
  /^(?:[^\p{L}\d]|\p{L}{2,12}:? ){0,3}(?:(?:vor|il y a|hace|há|منذ|לפני|för) \d{1,2} \p{L}{1,12}|\d{1,2} ?\p{L}{1,10}\.? (?:ago|geleden|назад|тому|önce|temu|sedan|siden|sitten|fa|yang lalu|trước|पहले)|\d{1,2} ?(?:分|時間|小时|日|天|시간|분|일) ?(?:前|전))/iu;
